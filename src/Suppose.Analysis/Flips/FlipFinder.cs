using System.Collections.Immutable;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics.Kernels;

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

    private readonly WorldTable _central;
    private readonly JudgementUses _uses;
    private readonly ImmutableArray<Judgement> _judgements;
    private readonly Dictionary<Judgement, Lazy<ProbeWorlds>> _worlds;
    private readonly RunControl _control;

    /// <summary>A finder.</summary>
    public FlipFinder(Inquiry inquiry, DesignSpace space, JudgementSet judgements, RunControl control)
    {
        _central = WorldTable.Central(judgements);
        _uses = new JudgementUses(inquiry);
        _judgements = [.. UsedJudgements.Of(judgements).Where(j => double.IsFinite(FlipScale.To(j.Kind, _central.Of(j)[0])))];
        _worlds = _judgements.ToDictionary(j => j, j => new Lazy<ProbeWorlds>(() => new ProbeWorlds(inquiry, space, _central, j)), (IEqualityComparer<Judgement>)ReferenceEqualityComparer.Instance);
        _control = control;
    }

    /// <summary>The flips, the one that need move least first.</summary>
    /// <param name="questions">What is concluded.</param>
    public ImmutableArray<Flip> Find(IReadOnlyList<FlipQuestion> questions)
    {
        ILookup<int, Near> near = Stretches(questions).ToLookup(n => n.Question);
        List<Flip>[] flips = new List<Flip>[questions.Count];
        Parallel.For(0, questions.Count, Options(), i => flips[i] = Nearest(questions[i], [.. near[i].OrderBy(n => n.Stretch.AtLeast)]));
        return [.. FlipOrder.Of(flips.SelectMany(own => own))];
    }

    /// <summary>The stretches in which each conclusion changes, by judgement.</summary>
    private IEnumerable<Near> Stretches(IReadOnlyList<FlipQuestion> questions)
    {
        Near[][] found = new Near[_judgements.Length][];
        int done = 0;
        Parallel.For(0, _judgements.Length, Options(), i =>
        {
            Lazy<ProbeWorlds> worlds = _worlds[_judgements[i]];
            found[i] = [.. Enumerable.Range(0, questions.Count)
                .Where(question => questions[question].MayDependOn(_judgements[i].Key, _uses))
                .SelectMany(question => Search(questions[question], worlds.Value).Stretches().Select(stretch => new Near(question, _judgements[i], stretch)))];
            _control.Report(RunStage.Flips, Interlocked.Increment(ref done), _judgements.Length);
        });
        return found.SelectMany(near => near);
    }

    /// <summary>The nearest flips of one conclusion: stretches are made small, the ones that may be nearest first, until no other can be nearer than those found.</summary>
    private List<Flip> Nearest(FlipQuestion question, Near[] near)
    {
        int most = question.Now is MeasureGrade ? 1 : MostEach;
        List<(Near Near, FlipStretch Exact)> found = [];
        foreach (Near one in near)
        {
            _control.Token.ThrowIfCancellationRequested();
            if (found.Count >= most && one.Stretch.AtLeast > found[most - 1].Exact.AtMost)
            {
                break;
            }

            FlipStretch exact = Narrowed(question, _worlds[one.Judgement].Value, one.Stretch);
            found.RemoveAll(other => other.Near.Judgement == one.Judgement && other.Exact.AtMost > exact.AtMost);
            if (!found.Exists(other => other.Near.Judgement == one.Judgement))
            {
                found.Add((one, exact));
            }

            found = [.. found.OrderBy(f => Math.Round(f.Exact.AtMost, FlipOrder.Decimals)).ThenBy(f => IsWithinRange(f.Near.Judgement, f.Exact) ? 0 : 1)];
        }

        return [.. found.Take(most).Select(f => FlipOf(question, f.Near.Judgement, f.Exact))];
    }

    /// <summary>A stretch made small; others who ask about the same judgement wait.</summary>
    private FlipStretch Narrowed(FlipQuestion question, ProbeWorlds worlds, FlipStretch stretch)
    {
        lock (worlds.Gate)
        {
            return Search(question, worlds).Narrow(stretch);
        }
    }

    private FlipSearch Search(FlipQuestion question, ProbeWorlds worlds)
    {
        Func<int[]> conclude = question.Ask(worlds, _uses);
        return new FlipSearch(Conclude, FlipScale.To(worlds.Judgement.Kind, Central(worlds.Judgement)));

        int[] Conclude(double[] places)
        {
            worlds.Set(places);
            return conclude();
        }
    }

    private Flip FlipOf(FlipQuestion question, Judgement judgement, FlipStretch exact)
    {
        double breakEven = FlipScale.From(judgement.Kind, exact.Beyond);
        return new Flip
        {
            Conclusion = question.Now,
            Becomes = question.Described(exact.Becomes),
            Judgement = judgement,
            Now = Central(judgement),
            BreakEven = breakEven,
            Factor = Exponential.Of(exact.AtMost),
            WithinRange = IsWithinRange(judgement, exact),
            Share = question.Share,
            Uses = _uses.Labels(judgement.Key),
        };
    }

    private static bool IsWithinRange(Judgement judgement, FlipStretch exact) =>
        FlipScale.From(judgement.Kind, exact.Beyond) is var breakEven && breakEven >= judgement.Distribution.Minimum && breakEven <= judgement.Distribution.Maximum;

    private double Central(Judgement judgement) => _central.Of(judgement)[0];

    private ParallelOptions Options() => new() { MaxDegreeOfParallelism = _control.Threads, CancellationToken = _control.Token };

    /// <summary>A judgement that may reverse a conclusion, and roughly where.</summary>
    private readonly record struct Near(int Question, Judgement Judgement, FlipStretch Stretch);
}
