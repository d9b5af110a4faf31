using System.Collections.Immutable;
using Suppose.Analysis.Breaking.Boxes;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Breaking.Sensitivity;

/// <summary>Finds on which judgements the chances of a design hang.</summary>
/// <remarks>
/// For the indices the design is worked out in two independent samples of worlds and, for each judgement, in the first with that judgement taken from the second: k + 2 times as
/// many worlds for k judgements. An order of importance counts as one, its weights being drawn together.
/// </remarks>
internal sealed class SensitivityFinder
{
    /// <summary>The most judgements of a conclusion whose break-even value is looked for.</summary>
    public const int MostBreakEvens = 8;

    private readonly Inquiry _inquiry;
    private readonly DesignProbe _probe;
    private readonly RelevantJudgements _relevant;
    private readonly RunControl _control;
    private readonly double _limit;
    private readonly WorldTable _a;
    private readonly WorldTable _b;

    /// <summary>A finder.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="probe">Works out the design.</param>
    /// <param name="relevant">What can matter to it.</param>
    /// <param name="limit">The largest chance at which it holds.</param>
    /// <param name="samples">Worlds in each sample, at least two.</param>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="control">Whom to tell, when to stop.</param>
    public SensitivityFinder(Inquiry inquiry, DesignProbe probe, RelevantJudgements relevant, double limit, int samples, ulong seed, RunControl control)
    {
        _inquiry = inquiry;
        _probe = probe;
        _relevant = relevant;
        _limit = limit;
        _control = control;
        _a = WorldTable.Draw(probe.Judgements, samples, seed);
        _b = WorldTable.DrawApart(probe.Judgements, samples, seed);
    }

    /// <summary>The conclusions whose chance varies, in the order of the file.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ImmutableArray<ConclusionSensitivity> Find()
    {
        double[][] a = _probe.Deciding(_a);
        double[][] b = _probe.Deciding(_b);
        double[][] central = _probe.Deciding(WorldTable.Central(_probe.Judgements));
        SobolEstimator[] estimators = [.. a.Select((own, p) => new SobolEstimator(own, b[p]))];
        ILookup<int, JudgementSensitivity> found = Inputs(estimators).ToLookup(f => f.Possibility, f => f.Found);
        BreakEvenSearch search = new(_probe, _limit);
        return [.. Enumerable.Range(0, a.Length).Where(p => estimators[p].Variance > 0 && found[p].Any()).Select(p => new ConclusionSensitivity
        {
            Possibility = _inquiry.Possibilities[p].Id,
            Variance = estimators[p].Variance,
            Samples = _a.Worlds,
            Central = central[p][0],
            Judgements = [.. found[p].OrderByDescending(j => j.Index.Total.Value).Select((j, place) => place < MostBreakEvens ? WithBreakEven(j, p, search) : j)],
        })];
    }

    private IEnumerable<(int Possibility, JudgementSensitivity Found)> Inputs(SobolEstimator[] estimators)
    {
        int all = _relevant.All.Length;
        int done = 0;
        foreach (Judgement judgement in _relevant.All)
        {
            _control.Token.ThrowIfCancellationRequested();
            _control.Report(RunStage.Sensitivity, done++, all);
            double[][] mixed = _probe.Deciding(_a.WithColumn(judgement.Key, Positive(judgement, _b)));
            double[] ends = [Quantile(judgement, 0.05), Quantile(judgement, 0.95)];
            double[][] swings = _probe.Deciding(judgement, ends);
            foreach (int p in Possibilities(p => _relevant.ByPossibility[p].Any(j => j.Key == judgement.Key)))
            {
                if (estimators[p].Of(mixed[p]) is { } index)
                {
                    yield return (p, new JudgementSensitivity { Subject = new JudgementSubject(judgement), Index = index, Swing = new Swing(ends[0], ends[1], swings[p][0], swings[p][1]) });
                }
            }
        }

        foreach ((Possibility whose, RankedWants ranked) in _relevant.Rankings.SelectMany(own => own).DistinctBy(r => r.Ranked.KeyPrefix))
        {
            double[][] mixed = _probe.Deciding(_a.WithRanking(ranked, _b));
            foreach (int p in Possibilities(p => _relevant.Rankings[p].Any(r => r.Ranked == ranked)))
            {
                if (estimators[p].Of(mixed[p]) is { } index)
                {
                    yield return (p, new JudgementSensitivity { Subject = new OrderSubject(whose.Id), Index = index });
                }
            }
        }
    }

    private static JudgementSensitivity WithBreakEven(JudgementSensitivity found, int possibility, BreakEvenSearch search) => found.Subject is JudgementSubject { Judgement: var judgement }
        ? found with { BreakEven = search.Of(judgement, possibility, Quantile(judgement, 0.5)) }
        : found;

    private IEnumerable<int> Possibilities(Func<int, bool> matters) => Enumerable.Range(0, _inquiry.Possibilities.Length).Where(matters);

    /// <summary>A draw's values, also where the judgement stands for the negative of it.</summary>
    private static double[] Positive(Judgement judgement, WorldTable worlds)
    {
        double[] values = worlds.Of(judgement).ToArray();
        return judgement.Distribution is Negative ? Array.ConvertAll(values, value => -value) : values;
    }

    private static double Quantile(Judgement judgement, double share) => (judgement.Distribution is Negative negative ? negative.Of : judgement.Distribution).Quantile(share);
}
