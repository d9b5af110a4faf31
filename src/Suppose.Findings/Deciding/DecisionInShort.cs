using System.Collections.Immutable;
using Suppose.Analysis.Deciding;

namespace Suppose.Findings.Deciding;

/// <summary>What a chair would read out first: the rule, and what of it can't be undone.</summary>
internal static class DecisionInShort
{
    /// <summary>The section.</summary>
    public static Section Of(DecisionView view)
    {
        var said = ImmutableArray.CreateBuilder<Finding>();
        var options = view.Reading.Rule.Select(line => line.Line.Option).Distinct().ToArray();
        said.Add(options.Length == 1
            ? new Finding("one-for-all", view.Words.OneForAll(view.Common.Quote(options[0])))
            : new Finding("rule", view.Words.TheRule(view.Rule.Of([.. view.Reading.Rule.Select(line => line.Line)]))));
        if (view.TellsReversible)
        {
            said.AddRange(Irreversible(view, options));
        }

        return new Section("in-short", view.Words.InShortHeading(), [new Paragraph(said.ToImmutable()), .. Certainty(view)]);
    }

    private static IEnumerable<Finding> Irreversible(DecisionView view, string[] options)
    {
        var taken = options.Where(o => !view.IsReversible(o)).ToArray();
        if (taken.Length == 0)
        {
            yield return new Finding("nothing-irreversible", view.Words.NothingIrreversible());
            yield break;
        }

        yield return new Finding("irreversible", view.Words.Irreversible(view.Common.Quoted(taken)));
        foreach (var (kind, treatment) in view.Reading.Kinds.Zip(view.Reading.Treatment).Where(k => k.First.Innocent))
        {
            // One option that can't be undone has a range; of several only the middles add up, nearly.
            var met = view.Reading.Inquiry.Options.Zip(treatment.Options).Where(o => taken.Contains(o.First.Id)).Select(o => o.Second).ToArray();
            var people = met.Length == 1 ? view.Words.People(met[0]) : view.Common.And([.. met.Select(view.Words.People)]);
            yield return new Finding("irreversible-to-innocent", view.Words.IrreversibleToInnocent(view.Common.Quote(kind.Id), people)) { Figures = [.. met.Select(m => m.P50)] };
        }
    }

    private static IEnumerable<Block> Certainty(DecisionView view)
    {
        if (!view.TellsReversible || view.Reading.Certainty.IsEmpty)
        {
            yield break;
        }

        var kinds = view.Growing;
        yield return new Points([.. view.Reading.Inquiry.Options.Where(o => !o.Reversible).Select(option => view.Reading.Certainty.FirstOrDefault(c => c.Option == option.Id) is { } stretch
            ? new Finding("certainty", view.Words.Certainty(view.Common.Quote(option.Id), Figures.Percent(stretch.From), kinds)) { Figures = [stretch.From] }
            : new Finding("never-certain", view.Words.NeverCertain(view.Common.Quote(option.Id), kinds)))]);
    }
}
