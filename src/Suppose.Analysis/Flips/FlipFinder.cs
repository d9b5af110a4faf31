using System.Collections.Immutable;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Flips;

/// <summary>Finds the single judgements that would reverse what a run concludes, and by how little each would have to move.</summary>
/// <remarks>
/// Conclusions are taken at the central world. Of each, the nearest flips are kept: <see cref="MostEach"/> a conclusion about designs, one a measure's grade under a
/// possibility it is said to answer. Judgements at an end of their scale, which no factor moves, are passed over.
/// </remarks>
internal sealed class FlipFinder
{
    /// <summary>How many flips of one conclusion are kept.</summary>
    public const int MostEach = 3;

    private readonly Inquiry _inquiry;
    private readonly DesignSpace _space;
    private readonly WorldTable _central;
    private readonly JudgementUses _uses;
    private readonly ImmutableArray<Judgement> _judgements;
    private readonly RunControl _control;

    /// <summary>A finder.</summary>
    public FlipFinder(Inquiry inquiry, DesignSpace space, JudgementSet judgements, RunControl control)
    {
        _inquiry = inquiry;
        _space = space;
        _central = WorldTable.Central(judgements);
        _uses = new JudgementUses(inquiry);
        _judgements = [.. UsedJudgements.Of(judgements).Where(j => double.IsFinite(FlipScale.To(j.Kind, _central.Of(j)[0])))];
        _control = control;
    }

    /// <summary>The flips, the one that need move least first.</summary>
    /// <param name="questions">What is concluded.</param>
    public ImmutableArray<Flip> Find(IReadOnlyList<FlipQuestion> questions)
    {
        List<Flip>[] byJudgement = new List<Flip>[_judgements.Length];
        int done = 0;
        ParallelOptions options = new() { MaxDegreeOfParallelism = _control.Threads, CancellationToken = _control.Token };
        Parallel.For(0, _judgements.Length, options, i =>
        {
            byJudgement[i] = Find(_judgements[i], questions);
            _control.Report(RunStage.Flips, Interlocked.Increment(ref done), _judgements.Length);
        });
        return [.. byJudgement.SelectMany(flips => flips)
            .GroupBy(flip => flip.Conclusion, ReferenceEqualityComparer.Instance)
            .SelectMany(group => group.OrderBy(flip => flip.Factor).Take(group.First().Conclusion is MeasureGrade ? 1 : MostEach))
            .OrderBy(flip => flip.Factor)];
    }

    private List<Flip> Find(Judgement judgement, IReadOnlyList<FlipQuestion> questions)
    {
        List<Flip> flips = [];
        Lazy<ProbeWorlds> worlds = new(() => new ProbeWorlds(_inquiry, _space, _central, judgement));
        foreach (FlipQuestion question in questions)
        {
            _control.Token.ThrowIfCancellationRequested();
            if (question.MayDependOn(judgement.Key, _uses))
            {
                flips.AddRange(Nearest(question, worlds.Value));
            }
        }

        return flips;
    }

    private IEnumerable<Flip> Nearest(FlipQuestion question, ProbeWorlds worlds)
    {
        Judgement judgement = worlds.Judgement;
        double now = _central.Of(judgement)[0];
        double start = FlipScale.To(judgement.Kind, now);
        Func<int[]> conclude = question.Ask(worlds, _uses);
        FlipSearch search = new(Conclude, start);
        if (search.Nearest() is not { } found)
        {
            yield break;
        }

        double breakEven = FlipScale.From(judgement.Kind, found.Beyond);
        yield return new Flip
        {
            Conclusion = question.Now,
            Becomes = question.Described(found.Becomes),
            Judgement = judgement,
            Now = now,
            BreakEven = breakEven,
            Factor = Math.Exp(Math.Abs(found.Beyond - start)),
            WithinRange = breakEven >= judgement.Distribution.Minimum && breakEven <= judgement.Distribution.Maximum,
            Share = question.Share,
            Uses = _uses.Labels(judgement.Key),
        };

        int[] Conclude(double[] places)
        {
            worlds.Set(places);
            return conclude();
        }
    }
}
