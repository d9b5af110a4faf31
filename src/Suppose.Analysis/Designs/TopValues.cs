using Suppose.Numerics;

namespace Suppose.Analysis.Designs;

/// <summary>Keeps, for each of many designs, only the largest of the values it is shown: those that a high quantile depends on.</summary>
/// <remarks>
/// Quantile q of W values rests on the values of rank <c>floor(q (W - 1))</c> and the next, so the largest <c>W - floor(q (W - 1))</c> are enough. What is kept
/// does not depend on the order in which values come.
/// </remarks>
internal sealed class TopValues
{
    private const int Bins = 128;

    private readonly double _position;
    private readonly int _keep;
    private readonly int _capacity;
    private readonly double[] _values;
    private readonly int[] _counts;
    private readonly double[] _thresholds;

    /// <summary>Room for some designs.</summary>
    /// <param name="designs">How many.</param>
    /// <param name="worlds">How many values each will be shown.</param>
    /// <param name="q">The quantile that is wanted.</param>
    public TopValues(int designs, int worlds, double q)
    {
        _position = q * (worlds - 1);
        _keep = Kept(worlds, q);
        _capacity = Capacity(_keep);
        _values = new double[(long)designs * _capacity];
        _counts = new int[designs];
        _thresholds = new double[designs];
        Clear();
    }

    /// <summary>For each design, the value that another must exceed to change anything.</summary>
    public ReadOnlySpan<double> Thresholds => _thresholds;

    /// <summary>How many doubles are kept a design.</summary>
    public static int PerDesign(int worlds, double q) => Capacity(Kept(worlds, q));

    /// <summary>Forgets all values.</summary>
    public void Clear()
    {
        Array.Clear(_counts);
        _thresholds.AsSpan().Fill(double.NegativeInfinity);
    }

    /// <summary>Shows a design a value.</summary>
    public void Show(int design, double value)
    {
        Span<double> own = _values.AsSpan(design * _capacity, _capacity);
        own[_counts[design]++] = value;
        if (_counts[design] == _capacity)
        {
            _counts[design] = Shed(own);
            _thresholds[design] = Smallest(own[.._counts[design]]);
        }
    }

    /// <summary>The quantile, once every design has been shown all its values.</summary>
    public double Quantile(int design)
    {
        Span<double> own = _values.AsSpan(design * _capacity, _counts[design]);
        int rank = own.Length - _keep;
        double low = QuantileSelection.OfRank(own, rank);
        double part = _position - Math.Floor(_position);
        double high = part == 0 ? low : QuantileSelection.OfRank(own, rank + 1);
        return low == high ? low : low + (part * (high - low));
    }

    private static int Kept(int worlds, double q) => worlds - (int)(q * (worlds - 1));

    private static int Capacity(int keep) => (2 * keep) + 16;

    private static double Smallest(ReadOnlySpan<double> values)
    {
        double smallest = values[0];
        foreach (double value in values)
        {
            smallest = value < smallest ? value : smallest;
        }

        return smallest;
    }

    /// <summary>Drops values that are too small to matter, roughly: at least the largest stay, and hardly more. Returns how many stay, at the front.</summary>
    private int Shed(Span<double> own)
    {
        double low = Smallest(own);
        double scale = (Bins - 1) / (Largest(own) - low);
        if (!double.IsFinite(scale))
        {
            // All alike: as many as matter stay.
            return _keep;
        }

        Span<int> counts = stackalloc int[Bins];
        counts.Clear();
        foreach (double value in own)
        {
            counts[(int)((value - low) * scale)]++;
        }

        int bin = Bins;
        for (int above = 0; above < _keep; above += counts[bin])
        {
            bin--;
        }

        int left = 0;
        foreach (double value in own)
        {
            if ((int)((value - low) * scale) >= bin)
            {
                own[left++] = value;
            }
        }

        return left < own.Length ? left : ShedExactly(own);
    }

    /// <summary>As <see cref="Shed"/>, where values crowd so that it would drop none.</summary>
    private int ShedExactly(Span<double> own)
    {
        own.Sort();
        own[^_keep..].CopyTo(own);
        return _keep;
    }

    private static double Largest(ReadOnlySpan<double> values)
    {
        double largest = values[0];
        foreach (double value in values)
        {
            largest = value > largest ? value : largest;
        }

        return largest;
    }
}
