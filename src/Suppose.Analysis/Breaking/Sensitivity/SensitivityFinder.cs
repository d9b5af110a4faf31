using System.Collections.Immutable;
using Suppose.Analysis.Breaking.Boxes;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Breaking.Sensitivity;

/// <summary>Finds on which judgements the chances of a design hang.</summary>
/// <remarks>
/// The design is worked out in two independent samples of worlds and, for each judgement, in the first with that judgement taken from the second, which gives first-order and
/// total indices; an order of importance counts as one, its weights being drawn together. A judgement that does nothing then has indices of exactly 0. Where that would take too
/// long (<see cref="SampleSize"/>), first-order indices are estimated from worlds that are there. All worlds are Latin hypercubes: of evener ones some columns go with pairs of
/// others, so that what two judgements do together would be laid at the door of a third.
/// </remarks>
internal sealed class SensitivityFinder
{
    /// <summary>The most judgements of a conclusion whose break-even value is looked for.</summary>
    public const int MostBreakEvens = 5;

    /// <summary>About how many draws may be laid out at once.</summary>
    private const int MostDraws = 1 << 22;

    private readonly Inquiry _inquiry;
    private readonly DesignProbe _probe;
    private readonly RelevantJudgements _relevant;
    private readonly RunControl _control;
    private readonly double _limit;

    /// <summary>A finder.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="probe">Works out the design.</param>
    /// <param name="relevant">What can matter to it.</param>
    /// <param name="limit">The largest chance at which it holds.</param>
    /// <param name="control">Whom to tell, when to stop.</param>
    public SensitivityFinder(Inquiry inquiry, DesignProbe probe, RelevantJudgements relevant, double limit, RunControl control)
    {
        _inquiry = inquiry;
        _probe = probe;
        _relevant = relevant;
        _limit = limit;
        _control = control;
    }

    /// <summary>The conclusions whose chance varies, from two samples of worlds of their own.</summary>
    /// <param name="samples">Worlds in each, at least two.</param>
    /// <param name="seed">Seed of the run.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ImmutableArray<ConclusionSensitivity> BySamples(int samples, ulong seed)
    {
        WorldTable first = WorldTable.Draw(_probe.Judgements, samples, SplitMix64.Mix(seed), Sampling.LatinHypercube);
        WorldTable second = WorldTable.Draw(_probe.Judgements, samples, SplitMix64.Mix(~seed), Sampling.LatinHypercube);
        double[][] a = _probe.Deciding(first);
        double[][] b = _probe.Deciding(second);
        SobolEstimator[] estimators = [.. a.Select((own, p) => new SobolEstimator(own, b[p]))];
        List<(int Possibility, CaseSubject Subject, SobolIndex Index)> found = [];
        int[] varying = Possibilities(p => estimators[p].Variance > 0);
        int atOnce = Math.Max(1, MostDraws / Math.Max(1, samples * _probe.Judgements.Judgements.Length));
        for (int done = 0; done < varying.Length; done++)
        {
            _control.Report(RunStage.Sensitivity, done, varying.Length);
            int p = varying[done];
            foreach ((string Key, CaseSubject Subject)[] some in Subjects(p).Chunk(atOnce))
            {
                double[] mixed = _probe.Deciding(WorldTable.Mixed(first, second, [.. some.Select(s => s.Key)]), p);
                found.AddRange(some.Select((s, i) => (p, s.Subject, estimators[p].Of(mixed[(i * samples)..((i + 1) * samples)])!.Value)));
            }
        }

        return Conclusions(found, samples, p => estimators[p].Variance);
    }

    /// <summary>What a possibility's chance may hang on, each with the key of its draws.</summary>
    private IEnumerable<(string Key, CaseSubject Subject)> Subjects(int possibility) =>
    [
        .. _relevant.ByPossibility[possibility].Select(j => (j.Key, (CaseSubject)new JudgementSubject(j))),
        .. _relevant.Rankings[possibility].DistinctBy(r => r.Ranked.KeyPrefix).Select(r => (r.Ranked.KeyPrefix, (CaseSubject)new OrderSubject(r.Whose.Id))),
    ];

    /// <summary>The conclusions whose chance varies, from worlds that are there.</summary>
    /// <param name="worlds">The worlds.</param>
    /// <param name="deciding">What decides whether the design holds in each, <c>[possibility][world]</c>.</param>
    public ImmutableArray<ConclusionSensitivity> ByGivenWorlds(WorldTable worlds, double[][] deciding)
    {
        if (worlds.Worlds < GivenDataEstimator.Least)
        {
            return [];
        }

        int[] cases = [.. Enumerable.Range(0, worlds.Worlds)];
        WorldInputs inputs = new(_inquiry, _relevant, worlds);
        GivenDataEstimator[] estimators = [.. deciding.Select(own => new GivenDataEstimator(own))];
        List<(int Possibility, CaseSubject Subject, SobolIndex Index)> found = [];
        foreach (int p in Possibilities(p => estimators[p].Variance > 0))
        {
            _control.Token.ThrowIfCancellationRequested();
            _control.Report(RunStage.Sensitivity, p, deciding.Length);
            found.AddRange(inputs.Of(p, cases).Select(input => (p, input.Subject, estimators[p].Of(input.Values)!.Value)));
        }

        return Conclusions(found, worlds.Worlds, p => estimators[p].Variance);
    }

    private ImmutableArray<ConclusionSensitivity> Conclusions(List<(int Possibility, CaseSubject Subject, SobolIndex Index)> found, int samples, Func<int, double> variance)
    {
        ILookup<int, (CaseSubject Subject, SobolIndex Index)> under = found.ToLookup(f => f.Possibility, f => (f.Subject, f.Index));
        (Judgement Judgement, double Value)[] ends = [.. _relevant.All.SelectMany(j => new[] { (j, JudgementValues.Quantile(j, 0.05)), (j, JudgementValues.Quantile(j, 0.95)) })];
        double[][] chances = _probe.Deciding(ends);
        Dictionary<string, int> place = ends.Select((e, i) => (e.Judgement.Key, i / 2)).DistinctBy(e => e.Key).ToDictionary(e => e.Key, e => e.Item2, StringComparer.Ordinal);
        ConclusionSensitivity[] conclusions = [.. Possibilities(p => under[p].Any()).Select(p => new ConclusionSensitivity
        {
            Possibility = _inquiry.Possibilities[p].Id,
            Variance = variance(p),
            Samples = samples,
            Central = chances[p][ends.Length],
            Judgements = [.. under[p].OrderByDescending(j => (j.Index.Total ?? j.Index.First).Value).Select(j => new JudgementSensitivity { Subject = j.Subject, Index = j.Index, Swing = SwingOf(j.Subject, p) })],
        })];
        return WithBreakEvens(conclusions);

        Swing? SwingOf(CaseSubject subject, int p) => subject is JudgementSubject { Judgement: var judgement } && place[judgement.Key] is var at
            ? new Swing(ends[2 * at].Value, ends[(2 * at) + 1].Value, chances[p][2 * at], chances[p][(2 * at) + 1])
            : null;
    }

    private ImmutableArray<ConclusionSensitivity> WithBreakEvens(ConclusionSensitivity[] conclusions)
    {
        (Judgement Judgement, int Possibility)[] asked = [.. conclusions.SelectMany(c => c.Judgements.Take(MostBreakEvens).Select(j => j.Subject).OfType<JudgementSubject>()
            .Select(s => (s.Judgement, _inquiry.Possibilities.Select(p => p.Id).ToList().IndexOf(c.Possibility))))];
        double?[] values = new BreakEvenSearch(_probe, _limit).Of(asked);
        Dictionary<(string Possibility, string Key), double?> known = asked.Select((a, i) => (_inquiry.Possibilities[a.Possibility].Id, a.Judgement.Key, values[i]))
            .ToDictionary(v => (v.Id, v.Key), v => v.Item3);
        return [.. conclusions.Select(c => c with
        {
            Judgements = [.. c.Judgements.Select(j => j.Subject is JudgementSubject s ? j with { BreakEven = known.GetValueOrDefault((c.Possibility, s.Judgement.Key)) } : j)],
        })];
    }

    private int[] Possibilities(Func<int, bool> matters) => [.. Enumerable.Range(0, _inquiry.Possibilities.Length).Where(matters)];
}
