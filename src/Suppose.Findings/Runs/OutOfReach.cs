using System.Collections.Immutable;

using Suppose.Analysis.Designs;

namespace Suppose.Findings.Runs;

/// <summary>Says before anything else where no listed set of measures can end the act, and why.</summary>
internal static class OutOfReach
{
    /// <summary>The section; null where every possibility can be met.</summary>
    public static Section? Of(RunView view)
    {
        var far = Far(view);
        if (far.Count == 0 || view.Run.Inquiry.Measures.IsEmpty)
        {
            return null;
        }

        var words = new OutOfReachWords(view.Wording);
        var tolerance = Figures.Percent(view.Run.Inquiry.Tolerance);
        var lead = IsEverywhere(view)
            ? words.Every(view.Run.Inquiry.IsRated, tolerance)
            : words.Some(view.Run.Inquiry.IsRated, view.Words.Quoted(far.Select(r => r.Possibility)), tolerance);
        return new Section("reach", words.Heading(), [new Paragraph([new Finding("reach", lead)]), new Points([.. Reasons(far, view, words)])]);
    }

    /// <summary>Whether no set of measures can end the act under any of several possibilities.</summary>
    public static bool IsEverywhere(RunView view)
    {
        var counted = view.Run.Inquiry.Possibilities.Count(p => !p.Ordinary);
        return counted > 1 && Far(view).Count == counted;
    }

    private static List<PossibilityReach> Far(RunView view) =>
        [.. view.Run.Reach.Where(r => r.Limit != ReachLimit.None && !view.Run.Inquiry.Possibilities[view.IndexOf(r.Possibility)].Ordinary)];

    private static IEnumerable<Finding> Reasons(List<PossibilityReach> far, RunView view, OutOfReachWords words)
    {
        foreach (var one in far.Where(HasOneWord))
        {
            yield return new Finding("reach.stands-as", OneWord(one, view, words)) { Figures = [one.LowestMedianDecidingIfPerfect] };
        }

        foreach (var group in far.Where(r => !HasOneWord(r)).GroupBy(r => r.Limit).OrderBy(g => g.Key))
        {
            var all = group.ToImmutableArray();
            yield return new Finding("reach." + group.Key, Reason(group.Key, all, view, words)) { Figures = [.. all.Select(r => r.LowestMedianDeciding)] };
        }
    }

    private static bool HasOneWord(PossibilityReach reach) =>
        reach is { StandsAs: not null, Limit: ReachLimit.Standing or ReachLimit.StandingAndStrength };

    private static string OneWord(PossibilityReach reach, RunView view, OutOfReachWords words)
    {
        var (possibility, left) = (view.Words.Quote(reach.Possibility), Figures.Percent(reach.LowestMedianDecidingIfPerfect));
        var stands = view.Words.Judged(view.Measure(reach.Against[0]).Stands.First(s => s.Possibility == reach.Possibility).Judgement);
        return reach.UpheldBy is { } upholder
            ? words.StandsOnlyUpheld(possibility, stands, view.Words.Quote(upholder), left)
            : words.StandsOnly(possibility, stands, left);
    }

    private static string Reason(ReachLimit limit, ImmutableArray<PossibilityReach> all, RunView view, OutOfReachWords words)
    {
        var possibilities = view.Words.Quoted(all.Select(r => r.Possibility));
        var left = Figures.PercentRange(all.Min(r => r.LowestMedianDeciding), all.Max(r => r.LowestMedianDeciding));
        return limit switch
        {
            ReachLimit.Untouched => words.Untouched(possibilities),
            ReachLimit.Standing => words.Standing(possibilities, Figures.PercentRange(all.Min(r => r.LowestMedianDecidingIfPerfect), all.Max(r => r.LowestMedianDecidingIfPerfect))),
            ReachLimit.Strength => words.Strength(possibilities, left),
            ReachLimit.StandingAndStrength => words.Both(possibilities, left),
            _ => words.Together(possibilities, left),
        };
    }
}
