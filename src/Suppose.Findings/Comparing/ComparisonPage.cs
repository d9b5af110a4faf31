using System.Collections.Immutable;
using Suppose.Analysis.Comparing;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Comparing;

/// <summary>What is said of two versions of an inquiry: what is concluded otherwise, which judgement did it, and what else changed.</summary>
public static class ComparisonPage
{
    private const int MostMeasures = 12;

    /// <summary>The page.</summary>
    /// <param name="comparison">The comparison; neither run reached a limit.</param>
    /// <param name="wording">The sentences.</param>
    public static Page Of(RunComparison comparison, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var (words, common) = (new ComparisonWords(wording), new CommonWords(wording));
        Section?[] sections = [Concluded(comparison, words, common), Judged(comparison, words, common), Listed(comparison, words, common)];
        return new Page(comparison.After.Inquiry.Title, [.. sections.OfType<Section>()]);
    }

    private static Section Concluded(RunComparison comparison, ComparisonWords words, CommonWords common)
    {
        if (comparison.Conclusions.IsEmpty)
        {
            return new Section("conclusions", words.ConclusionsHeading(), [new Paragraph([new Finding("same", words.Same())])]);
        }

        var alone = comparison.Conclusions.Where(c => c.Conclusion.Kind == ConclusionKind.MeasureUnder).ToList();
        var shown = comparison.Conclusions.Except(alone).Concat(alone.Take(MostMeasures));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(shown.Select(c => new Listing(new Finding("conclusion", Sentence(c, words, common)), [.. Why(c, comparison, words)])));
        if (alone.Count > MostMeasures)
        {
            blocks.Add(new Caption(new Finding("more", words.More(alone.Count - MostMeasures))));
        }

        blocks.Add(new Caption(new Finding("how-to-read", comparison.TriedEach ? words.HowToRead() : words.TooMany())));
        return new Section("conclusions", words.ConclusionsHeading(), blocks.ToImmutable());
    }

    private static string Sentence(ConclusionChange change, ComparisonWords words, CommonWords common) => change.Conclusion.Kind switch
    {
        ConclusionKind.SomeSetHolds => change.After.Yes == true ? words.NowHolds() : words.NoLongerHolds(),
        ConclusionKind.Moot => change.After.Yes == true ? words.NowMoot() : words.NoLongerMoot(),
        ConclusionKind.LeadingSet => words.Leads(Names(change.After, common), Names(change.Before, common)),
        ConclusionKind.LeadingUnder => words.LeadingUnder(common.Quote(change.Conclusion.Possibility!), Fares(change.After, common), Fares(change.Before, common)),
        _ => words.MeasureUnder(common.Quote(change.Conclusion.Measure!), common.Quote(change.Conclusion.Possibility!), Fares(change.After, common), Fares(change.Before, common)),
    };

    private static IEnumerable<Finding> Why(ConclusionChange change, RunComparison comparison, ComparisonWords words)
    {
        var both = change.Enough.Intersect(change.Needed).ToList();
        if (both.Count > 0)
        {
            yield return Say("did-it", both, words.DidIt);
        }

        if (change.Enough.Except(both).ToList() is { Count: > 0 } enough)
        {
            yield return Say("enough", enough, words.Enough);
        }

        if (change.Needed.Except(both).ToList() is { Count: > 0 } needed)
        {
            yield return Say("needed", needed, words.Needed);
        }

        if (comparison.TriedEach && change.Enough.IsEmpty && change.Needed.IsEmpty)
        {
            yield return new Finding("none-alone", words.NoneAlone());
        }

        Finding Say(string key, List<JudgementChange> by, Func<string, string> say) => new(key, say(words.Labels([.. by.Select(c => c.Label)])))
        {
            RestsOn = [.. by.Select(c => c.After!)],
        };
    }

    private static Section? Judged(RunComparison comparison, ComparisonWords words, CommonWords common)
    {
        if (comparison.Judgements.IsEmpty)
        {
            return null;
        }

        var points = comparison.Judgements.Select(c => new Finding("judgement", (c.Before, c.After) switch
        {
            (null, { } after) => words.NewJudgement(c.Label, common.Judged(after)),
            ({ } before, null) => words.GoneJudgement(c.Label, common.Judged(before)),
            _ => words.ChangedJudgement(c.Label, common.Judged(c.Before!), common.Judged(c.After!)),
        }));
        return new Section("judgements", words.JudgementsHeading(), [new Points([.. points])]);
    }

    private static Section? Listed(RunComparison comparison, ComparisonWords words, CommonWords common)
    {
        var said = ImmutableArray.CreateBuilder<Finding>();
        if (!comparison.Added.IsEmpty)
        {
            said.Add(new Finding("added", words.Added(common.Quoted(comparison.Added))));
        }

        if (!comparison.Removed.IsEmpty)
        {
            said.Add(new Finding("removed", words.Removed(common.Quoted(comparison.Removed))));
        }

        return said.Count > 0 ? new Section("listed", words.ListedHeading(), [new Points(said.ToImmutable())]) : null;
    }

    private static string Names(Analysis.Comparing.Concluded concluded, CommonWords common) => concluded.Set.IsEmpty ? common.NoMeasure() : common.Quoted(concluded.Set);

    private static string Fares(Analysis.Comparing.Concluded concluded, CommonWords common) => common.VerdictAndGrade(concluded.Verdict!.Value, concluded.Grade!.Value);
}
