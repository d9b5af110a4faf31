using System.Collections.Immutable;

using Suppose.Analysis.Ratings;
using Suppose.Findings.Records;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Groups;

/// <summary>What is said of a run with each member's ratings: for how many it holds, how far their chances spread, and on what they differ.</summary>
public static class GroupPage
{
    private const int MostDifferences = 8;

    /// <summary>The page.</summary>
    /// <param name="run">The run; it reached no limit.</param>
    /// <param name="pool">Whether the linear pool is asked for.</param>
    /// <param name="wording">The sentences.</param>
    public static Page Of(GroupRun run, bool pool, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(run);
        var (words, common) = (new GroupWords(wording), new CommonWords(wording));
        return new Page(run.Inquiry.Title, [Preface(run, words, common), Sets(run, pool, words, common), Spread(run, words, common), Differing(run, words, common)]);
    }

    private static Section Preface(GroupRun run, GroupWords words, CommonWords common)
    {
        var said = ImmutableArray.CreateBuilder<Finding>();
        said.Add(new Finding("preface", words.Preface(run.Members.Length, common.And(run.Members))));
        var best = Best(run);
        said.Add(best.HoldsForAll == 0
            ? new Finding("none-holds", words.NoneHolds())
            : new Finding("best", words.Best(Name(best.Measures, common), best.HoldsForAll, Figures.Whole(run.Members.Length))) { Figures = [best.HoldsForAll] });
        return new Section("preface", "", [new Paragraph(said.ToImmutable())]);
    }

    private static Section Sets(GroupRun run, bool pool, GroupWords words, CommonWords common)
    {
        var members = Figures.Whole(run.Members.Length);
        ImmutableArray<string> columns = [words.ForAll(), .. pool ? [words.LinearPool()] : ImmutableArray<string>.Empty, .. run.Inquiry.Possibilities.Select(p => p.Id)];
        var rows = run.Designs.Select(design => new GridRow(Name(design.Measures, common), [
            RecordPage.Plain(words.OfMembersWithShares(design.HoldsForAll, members, Figures.PercentRange(design.Shares.Min(), design.Shares.Max()))),
            .. pool ? [RecordPage.Plain(Figures.Percent(design.LinearPool))] : ImmutableArray<Cell>.Empty,
            .. design.HoldsForEach.Select(some => RecordPage.Plain(words.OfMembers(some, members))),
        ]));
        var blocks = ImmutableArray.Create<Block>(new Grid(words.Set(), columns, [.. rows], 1), new Caption(new Finding("sets-caption", words.SetsCaption())));
        return new Section("sets", words.SetsHeading(), pool ? blocks.Add(new Caption(new Finding("pool-caption", words.PoolCaption()))) : blocks);
    }

    private static Section Spread(GroupRun run, GroupWords words, CommonWords common)
    {
        var (none, best) = (run.Designs[0], Best(run));
        var rows = run.Inquiry.Possibilities.Select((p, i) => new GridRow(p.Id, [RecordPage.Plain(Range(none.Act[i])), RecordPage.Plain(Range(best.Act[i]))]));
        return new Section("spread", words.SpreadHeading(),
            [new Grid(words.Possibility(), [words.AsThingsStood(), words.UnderBest()], [.. rows], 0), new Caption(new Finding("spread-caption", words.SpreadCaption(Name(best.Measures, common))))]);
    }

    private static Section Differing(GroupRun run, GroupWords words, CommonWords common)
    {
        if (run.Differences.IsEmpty)
        {
            return new Section("differences", words.DifferencesHeading(), [new Paragraph([new Finding("no-differences", words.NoDifferences())])]);
        }

        var points = run.Differences.Take(MostDifferences).Select(d => new Finding("difference", Sentence(d, words, common))
        {
            Figures = [d.Factor],
            RestsOn = [d.LowestJudgement, d.HighestJudgement],
        });
        var blocks = ImmutableArray.Create<Block>(new Points([.. points]));
        var more = run.Differences.Length - MostDifferences;
        return new Section("differences", words.DifferencesHeading(), more > 0 ? blocks.Add(new Caption(new Finding("more-differences", words.MoreDifferences(more)))) : blocks);
    }

    private static string Sentence(Difference d, GroupWords words, CommonWords common)
    {
        var (label, low, high) = (common.Quote(d.Label), common.Judged(d.LowestJudgement), common.Judged(d.HighestJudgement));
        return d.IsSure ? words.DifferenceSure(label, d.Lowest, low, d.Highest, high) : words.Difference(label, d.Lowest, low, d.Highest, high, Figures.Factor(d.Factor));
    }

    /// <summary>The set that holds for the most members; of several the one with the largest mean share, then the first.</summary>
    private static GroupDesign Best(GroupRun run) => run.Designs.MaxBy(d => (d.HoldsForAll, Math.Round(d.LinearPool, 9), -d.Measures.Length))!;

    private static string Name(ImmutableArray<string> measures, CommonWords common) => measures.IsEmpty ? common.NoMeasure() : common.Quoted(measures);

    private static string Range(ImmutableArray<double> members) => Figures.PercentRange(members.Min(), members.Max());
}
