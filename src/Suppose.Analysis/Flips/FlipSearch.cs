using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Flips;

/// <summary>Finds the nearest place, on either side, at which what is concluded changes.</summary>
/// <remarks>
/// What is concluded is asked for eight places at a time. First at distances that double, up to <see cref="FlipScale.Most"/>; then the nearest stretch across which it
/// changes is cut into nine, and again, until its ends cannot be told apart at 1e-13 of the scale. Where what is concluded turns and turns back within one of the first
/// stretches, that is not seen.
/// </remarks>
internal sealed class FlipSearch
{
    private const int Lanes = WorldTile.Width;
    private const double Finest = 1e-13;
    private const double Edge = 1e-8;

    private readonly Func<double[], int[]> _conclude;
    private readonly double _start;
    private readonly int _now;

    /// <summary>A search.</summary>
    /// <param name="conclude">What is concluded at eight places of the scale, as numbers that say no more than whether it is the same.</param>
    /// <param name="start">Where the judgement is now.</param>
    public FlipSearch(Func<double[], int[]> conclude, double start)
    {
        _conclude = conclude;
        _start = start;
        _now = conclude([.. Enumerable.Repeat(start, Lanes)])[0];
    }

    /// <summary>The stretches, one a side at most, in which the conclusion first changes.</summary>
    public IEnumerable<FlipStretch> Stretches()
    {
        if (Stretch(1) is { } above)
        {
            yield return above;
        }

        if (Stretch(-1) is { } below)
        {
            yield return below;
        }
    }

    /// <summary>A stretch made so small that its ends cannot be told apart.</summary>
    public FlipStretch Narrow(FlipStretch stretch)
    {
        (double before, double beyond, int becomes) = (stretch.Before, stretch.Beyond, stretch.Becomes);
        double[] places = new double[Lanes];
        while (Math.Abs(beyond - before) > Finest * Math.Max(1, Math.Abs(beyond)))
        {
            for (int i = 0; i < Lanes; i++)
            {
                places[i] = before + ((beyond - before) * (i + 1) / (Lanes + 1));
            }

            int[] found = _conclude(places);
            int first = Array.FindIndex(found, outcome => outcome != _now);
            if (first >= 0)
            {
                (beyond, becomes) = (places[first], found[first]);
            }

            before = first switch { < 0 => places[^1], 0 => before, _ => places[first - 1] };
        }

        return new FlipStretch(_start, before, beyond, Clearly(beyond, becomes));
    }

    /// <summary>What is concluded clearly beyond: at the very edge two answers may be equal to the rounding, and the tie says nothing of what comes after.</summary>
    private int Clearly(double beyond, int becomes)
    {
        double clear = beyond + (Math.Sign(beyond - _start) * Edge);
        int found = _conclude([.. Enumerable.Repeat(clear, Lanes)])[0];
        return found == _now ? becomes : found;
    }

    private FlipStretch? Stretch(int side)
    {
        double[] places = [.. Enumerable.Range(0, Lanes).Select(i => _start + (side * Math.ScaleB(FlipScale.Most, i + 1 - Lanes)))];
        int[] found = _conclude(places);
        int first = Array.FindIndex(found, outcome => outcome != _now);
        return first < 0 ? null : new FlipStretch(_start, first == 0 ? _start : places[first - 1], places[first], found[first]);
    }
}
