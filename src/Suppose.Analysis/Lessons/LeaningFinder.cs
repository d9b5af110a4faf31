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
internal sealed class LeaningFinder(CompiledInquiry inquiry, DesignSurvey survey, CentralActs central)
{
    private const double NearShare = 0.5;
    private const double NearOdds = 1.5;

    private readonly double _share = survey.All.Max() / (double)survey.Worlds;
    private readonly double _act = central.Worst.Min();

    /// <summary>What is leaned on, the heaviest first.</summary>
    public ImmutableArray<Leaning> Find()
    {
        List<Leaning> found = [.. Enumerable.Range(0, inquiry.Space.Measures).Select(OfMeasure).Where(Tells)];
        found.AddRange(Upholders().Select(OfUpholder).Where(Tells).Where(upholder => !found.Exists(measure => SaysAsMuch(measure, upholder))).ToList());
        return [.. found.OrderBy(l => l.ByShare ? l.ShareWithout : 0).ThenByDescending(l => l.WorstActWithout)];
    }

    private static bool SaysAsMuch(Leaning measure, Leaning upholder) =>
        upholder.Measures.Contains(measure.Measure!) && (upholder.ByShare ? measure.ShareWithout <= upholder.ShareWithout : measure.WorstActWithout >= upholder.WorstActWithout);

    private bool Tells(Leaning leaning) => leaning.ByShare
        ? leaning.ShareWithout < NearShare * _share
        : Odds.Of(leaning.WorstActWithout) >= NearOdds * Odds.Of(_act) && leaning.WorstActWithout > _act;

    private Leaning OfMeasure(int measure)
    {
        ulong with = MeasureSet.Of(measure);
        for (int other = 0; other < inquiry.Space.Measures; other++)
        {
            with |= inquiry.Space.Needs.Of(other).Has(measure) ? MeasureSet.Of(other) : 0;
        }

        return Without(MeasureSet.Of(measure)) with { Measure = inquiry.Inquiry.Measures[measure].Id, Measures = inquiry.Space.Ids(with) };
    }

    private Leaning OfUpholder(ulong measures) => Without(measures) with
    {
        Upholder = inquiry.Inquiry.Measures[measures.Measures().First()].UpheldBy,
        Measures = inquiry.Space.Ids(measures),
    };

    private IEnumerable<ulong> Upholders() => Enumerable.Range(0, inquiry.Space.Measures)
        .GroupBy(inquiry.Chances.Upholder)
        .Where(group => group.Count() > 1)
        .Select(group => group.Aggregate(0UL, (set, measure) => set | MeasureSet.Of(measure)));

    private Leaning Without(ulong measures)
    {
        int most = 0;
        double least = double.PositiveInfinity;
        for (int design = 0; design < survey.All.Length; design++)
        {
            if ((inquiry.Space[design] & measures) == 0)
            {
                most = Math.Max(most, survey.All[design]);
                least = Math.Min(least, central.Worst[design]);
            }
        }

        return new Leaning(null, null, [], _share, most / (double)survey.Worlds) { WorstAct = _act, WorstActWithout = least };
    }
}
