using System.Collections.Immutable;
using Suppose.Analysis.Designs;
using Suppose.Numerics;

namespace Suppose.Analysis.Lessons;

/// <summary>Finds what everything leans on: the measures and the upholders without which no design comes near the best.</summary>
/// <remarks>
/// Something is leaned on if without it the largest share of worlds that holds for all falls below half of what it is with it; where no design holds in at least half of the
/// worlds, if without it the smallest worst chance of the act at the central world has odds at least half as large again. An upholder is named only if it upholds several measures, and only if
/// that is more than what its heaviest measure is leaned on for. The heaviest come first: by the share without where shares tell, then by the worst act without, then by the file.
/// </remarks>
internal sealed class LeaningFinder
{
    private const double NearShare = 0.5;
    private const double NearOdds = 1.5;

    private readonly CompiledInquiry _inquiry;
    private readonly ulong[] _upholders;
    private readonly Dictionary<ulong, Best> _without = [];

    /// <summary>A finder that has met no design yet.</summary>
    public LeaningFinder(CompiledInquiry inquiry)
    {
        _inquiry = inquiry;
        _upholders = [.. Upholders(inquiry)];
        foreach (ulong measures in Enumerable.Range(0, inquiry.Space.Measures).Select(MeasureSet.Of).Concat(_upholders).Append(0UL))
        {
            _without[measures] = new Best();
        }
    }

    /// <summary>Meets designs.</summary>
    /// <param name="part">What they do in every world.</param>
    /// <param name="acts">What they do at the central world.</param>
    public void TakeIn(DesignSurvey part, CentralActs acts)
    {
        double[] worst = acts.Worst;
        foreach ((ulong measures, Best best) in _without)
        {
            for (int design = 0; design < worst.Length; design++)
            {
                if ((part.Sets[design] & measures) == 0)
                {
                    best.Worlds = Math.Max(best.Worlds, part.All[design]);
                    best.Act = Math.Min(best.Act, worst[design]);
                }
            }
        }
    }

    private double Share => ShareOf(_without[0]);

    private double Act => _without[0].Act;

    /// <summary>What is leaned on, the heaviest first.</summary>
    public ImmutableArray<Leaning> Find()
    {
        List<Leaning> found = [.. Enumerable.Range(0, _inquiry.Space.Measures).Select(OfMeasure).Where(Tells)];
        found.AddRange(_upholders.Select(OfUpholder).Where(Tells).Where(upholder => !found.Exists(measure => SaysAsMuch(measure, upholder))).ToList());
        return [.. found.OrderBy(l => l.ByShare ? l.ShareWithout : 0).ThenByDescending(l => l.WorstActWithout)];
    }

    private static bool SaysAsMuch(Leaning measure, Leaning upholder) =>
        upholder.Measures.Contains(measure.Measure!) && (upholder.ByShare ? measure.ShareWithout <= upholder.ShareWithout : measure.WorstActWithout >= upholder.WorstActWithout);

    private bool Tells(Leaning leaning) => leaning.ByShare
        ? leaning.ShareWithout < NearShare * Share
        : Odds.Of(leaning.WorstActWithout) >= NearOdds * Odds.Of(Act) && leaning.WorstActWithout > Act;

    private Leaning OfMeasure(int measure)
    {
        ulong with = MeasureSet.Of(measure);
        for (int other = 0; other < _inquiry.Space.Measures; other++)
        {
            with |= _inquiry.Space.Needs.Of(other).Has(measure) ? MeasureSet.Of(other) : 0;
        }

        return Without(MeasureSet.Of(measure)) with { Measure = _inquiry.Inquiry.Measures[measure].Id, Measures = _inquiry.Space.Ids(with) };
    }

    private Leaning OfUpholder(ulong measures) => Without(measures) with
    {
        Upholder = _inquiry.Inquiry.Measures[measures.Measures().First()].UpheldBy,
        Measures = _inquiry.Space.Ids(measures),
    };

    private static IEnumerable<ulong> Upholders(CompiledInquiry inquiry) => Enumerable.Range(0, inquiry.Space.Measures)
        .GroupBy(inquiry.Chances.Upholder)
        .Where(group => group.Count() > 1)
        .Select(group => group.Aggregate(0UL, (set, measure) => set | MeasureSet.Of(measure)));

    private Leaning Without(ulong measures) => new(null, null, [], Share, ShareOf(_without[measures])) { WorstAct = Act, WorstActWithout = _without[measures].Act };

    private double ShareOf(Best best) => best.Worlds / (double)_inquiry.Worlds;

    /// <summary>The best that any of some designs does: in most worlds, and at the central world under the possibility for which it does worst.</summary>
    private sealed class Best
    {
        public int Worlds { get; set; }

        public double Act { get; set; } = double.PositiveInfinity;
    }
}
