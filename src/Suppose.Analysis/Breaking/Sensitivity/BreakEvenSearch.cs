using Suppose.Analysis.Flips;
using Suppose.Model;

namespace Suppose.Analysis.Breaking.Sensitivity;

/// <summary>Finds the value of one judgement at which a design begins to hold under a possibility, or ceases to, all other judgements at their medians.</summary>
/// <remarks>
/// Tried are places at growing distances on the judgement's own scale (log odds, or the logarithm of a factor), up to a factor of a million either way; then the nearest
/// stretch across which the answer changes is cut again and again, to less than a millionth of the scale. A change back within one of the first stretches is not seen.
/// </remarks>
/// <param name="probe">Works out the chances.</param>
/// <param name="limit">The largest chance at which the design holds.</param>
internal sealed class BreakEvenSearch(DesignProbe probe, double limit)
{
    private const int Side = 31;
    private const int Refinements = 3;
    private readonly Dictionary<string, (double Start, double[] Places, double[][] Chances)> _first = new(StringComparer.Ordinal);

    /// <summary>The break-even value; null where none is found, or the judgement is at an end of its scale.</summary>
    public double? Of(Judgement judgement, int possibility, double median)
    {
        double start = FlipScale.To(judgement.Kind, median);
        if (!double.IsFinite(start))
        {
            return null;
        }

        (double[] places, double[] chances) = First(judgement, possibility, start);
        bool now = chances[0] <= limit;
        double? above = Cut(judgement, possibility, now, places[1..(Side + 1)], chances[1..(Side + 1)], start);
        double? below = Cut(judgement, possibility, now, places[(Side + 1)..], chances[(Side + 1)..], start);
        double? nearest = below is null || (above is { } up && up - start <= start - below) ? above : below;
        return nearest is { } place ? FlipScale.From(judgement.Kind, place) : null;
    }

    private (double[] Places, double[] Chances) First(Judgement judgement, int possibility, double start)
    {
        if (!_first.TryGetValue(judgement.Key, out (double Start, double[] Places, double[][] Chances) found))
        {
            double[] distances = [.. Enumerable.Range(1, Side).Select(i => FlipScale.Most * i * i / (Side * Side))];
            double[] places = [start, .. distances.Select(d => start + d), .. distances.Select(d => start - d)];
            found = (start, places, probe.Deciding(judgement, Values(judgement, places)));
            _first.Add(judgement.Key, found);
        }

        return (found.Places, found.Chances[possibility]);
    }

    private double? Cut(Judgement judgement, int possibility, bool now, double[] places, double[] chances, double before)
    {
        for (int refinement = 0; ; refinement++)
        {
            int first = Array.FindIndex(chances, chance => chance <= limit != now);
            if (first < 0)
            {
                return null;
            }

            double from = first == 0 ? before : places[first - 1];
            if (refinement == Refinements)
            {
                return places[first];
            }

            double to = places[first];
            places = [.. Enumerable.Range(1, 2 * Side).Select(i => i == 2 * Side ? to : from + ((to - from) * i / (2 * Side)))];
            (chances, before) = (probe.Deciding(judgement, Values(judgement, places))[possibility], from);
        }
    }

    private static double[] Values(Judgement judgement, double[] places) => [.. places.Select(place => FlipScale.From(judgement.Kind, place))];
}
