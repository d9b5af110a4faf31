using Suppose.Numerics;

namespace Suppose.Analysis.Designs;

/// <summary>Keeps, for each of many designs, only the largest of the values it is shown: those that a high quantile depends on.</summary>
/// <remarks>
/// Quantile q of W values rests on the values of rank <c>floor(q (W - 1))</c> and the next, so the largest <c>W - floor(q (W - 1))</c> are enough. What is kept
/// does not depend on the order in which values come.
/// </remarks>
internal sealed class TopValues
{
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
        _thresholds.AsSpan().Fill(double.NegativeInfinity);
    }

    /// <summary>For each design, the value that another must exceed to change anything.</summary>
    public ReadOnlySpan<double> Thresholds => _thresholds;

    /// <summary>How many doubles are kept a design.</summary>
    public static int PerDesign(int worlds, double q) => Capacity(Kept(worlds, q));

    /// <summary>Shows a design a value.</summary>
    public void Show(int design, double value)
    {
        Span<double> own = _values.AsSpan(design * _capacity, _capacity);
        own[_counts[design]++] = value;
        if (_counts[design] == _capacity)
        {
            Shed(own);
            _counts[design] = _keep;
            _thresholds[design] = own[0];
        }
    }

    /// <summary>The quantile, once every design has been shown all its values.</summary>
    public double Quantile(int design)
    {
        Span<double> own = _values.AsSpan(design * _capacity, _counts[design]);
        own.Sort();
        double low = own[^_keep];
        double part = _position - Math.Floor(_position);
        double high = part == 0 ? low : own[^(_keep - 1)];
        return low == high ? low : low + (part * (high - low));
    }

    private static int Kept(int worlds, double q) => worlds - (int)(q * (worlds - 1));

    private static int Capacity(int keep) => keep + Math.Max(16, keep / 2);

    /// <summary>Keeps the largest, the smallest of them first.</summary>
    private void Shed(Span<double> own)
    {
        double smallest = QuantileSelection.OfRank(own, own.Length - _keep);
        int above = 0;
        foreach (double value in own)
        {
            if (value > smallest)
            {
                own[above++] = value;
            }
        }

        // Of those that equal the smallest, as many as there is room for; one of them goes first.
        own[above.._keep].Fill(smallest);
        (own[0], own[_keep - 1]) = (own[_keep - 1], own[0]);
    }
}
