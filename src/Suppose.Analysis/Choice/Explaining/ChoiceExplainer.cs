using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Choice.Explaining;

/// <summary>Explains what an option promises beside all the others.</summary>
public static class ChoiceExplainer
{
    private const double Level = 1e-12;

    /// <summary>Explains an option under a possibility, at the central world, with all measures of a design standing.</summary>
    /// <param name="inquiry">An inquiry with a situation.</param>
    /// <param name="possibility">Id of the possibility.</param>
    /// <param name="measures">Ids of the measures of a feasible design.</param>
    /// <param name="option">Id of the option.</param>
    /// <exception cref="ArgumentException">The inquiry is rated, an id is not the file's, or the measures can't be taken together.</exception>
    public static ChoiceExplanation Explain(Inquiry inquiry, string possibility, ImmutableArray<string> measures, string option)
    {
        UtilityExplanation asked = UtilityExplainer.Explain(inquiry, possibility, measures, option);
        UtilityExplanation[] all = [.. inquiry.Options.Select(o => o.Id == asked.Option ? asked : UtilityExplainer.Explain(inquiry, possibility, measures, o.Id))];
        ImmutableArray<StateComparison> comparisons = [.. asked.States.Select((state, at) => Compare(asked, at, all))];
        return new ChoiceExplanation { Asked = asked, Comparisons = comparisons, Telling = TellingOf(asked, comparisons) };
    }

    private static StateComparison Compare(UtilityExplanation asked, int at, UtilityExplanation[] all)
    {
        StateExplanation own = asked.States[at];
        ImmutableArray<OptionPromise> promises = [.. all.Select(o => new OptionPromise(o.Option, o.States[at].Standing, o.States[at].Utility))];
        OptionPromise[] others = [.. promises.Where(o => o.Option != asked.Option && IsCompared(own.Standing, o.Standing))];
        if (others.Length == 0)
        {
            return new StateComparison(own.State, promises, [], null);
        }

        double best = others.Max(o => o.Utility);
        return new StateComparison(own.State, promises, [.. others.Where(o => o.Utility >= best - Level).Select(o => o.Option)], own.Utility - best);
    }

    private static bool IsCompared(OptionStanding asked, OptionStanding other) => asked switch
    {
        OptionStanding.Unavailable => false,
        OptionStanding.Never => other == OptionStanding.Acceptable,
        _ => other != OptionStanding.Unavailable,
    };

    private static int TellingOf(UtilityExplanation asked, ImmutableArray<StateComparison> comparisons) => Enumerable.Range(0, comparisons.Length)
        .OrderByDescending(at => asked.States[at].Standing)
        .ThenByDescending(at => comparisons[at].Margin ?? double.NegativeInfinity)
        .ThenByDescending(at => asked.States[at].Chance)
        .FirstOrDefault();
}
