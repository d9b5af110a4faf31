using System.Collections.Immutable;

using Suppose.Analysis.Designs;

namespace Suppose.Findings.Runs;

/// <summary>The possibilities that no set of the listed measures does much against: those that no measure makes any less likely, and those where the best set takes no more than a tenth off the act.</summary>
internal sealed class Untouched
{
    private readonly RunView _view;

    /// <summary>Those of a run; none where nothing is listed, or where it drew no lessons.</summary>
    public Untouched(RunView view)
    {
        _view = view;
        ImmutableArray<PossibilityReach> all = view.Run.Inquiry.Measures.IsEmpty || view.Run.Lessons is not { } lessons
            ? []
            : [.. lessons.NothingTouches.Select(id => view.Run.Reach[view.IndexOf(id)])];
        AtAll = [.. all.Where(r => r.Limit == ReachLimit.Untouched).Select(r => r.Possibility)];
        Hardly = [.. all.Where(r => r.Limit != ReachLimit.Untouched).Select(r => r.Possibility)];
    }

    /// <summary>Ids of those that no measure makes any less likely.</summary>
    public ImmutableArray<string> AtAll { get; }

    /// <summary>Ids of those where the best set takes no more than a tenth off the act.</summary>
    public ImmutableArray<string> Hardly { get; }

    /// <summary>What is said of those that no measure makes any less likely; none where there are none.</summary>
    /// <param name="say">The sentence, given the possibilities.</param>
    public IEnumerable<Finding> SayAtAll(Func<string, string> say) => AtAll.IsEmpty ? [] : [new Finding("untouched", say(_view.Words.Quoted(AtAll)))];

    /// <summary>What is said of some of the others; none where there are none.</summary>
    /// <param name="some">Ids of those.</param>
    /// <param name="say">The sentence, given the possibilities and the chance of the act before and, under the best set, after.</param>
    public IEnumerable<Finding> SayHardly(ImmutableArray<string> some, Func<string, string, string, string> say)
    {
        if (some.IsEmpty)
        {
            return [];
        }

        ImmutableArray<int> at = [.. some.Select(_view.IndexOf)];
        ImmutableArray<double> before = [.. at.Select(p => _view.Nothing.Act[p].P50)];
        ImmutableArray<double> after = [.. at.Select(p => _view.Run.Reach[p].LowestMedianAct)];
        var text = say(_view.Words.Quoted(some), Figures.PercentRange(before.Min(), before.Max()), Figures.PercentRange(after.Min(), after.Max()));
        return [new Finding("hardly-touched", text) { Figures = [.. before.Zip(after).SelectMany(pair => new[] { pair.First, pair.Second })] }];
    }
}
