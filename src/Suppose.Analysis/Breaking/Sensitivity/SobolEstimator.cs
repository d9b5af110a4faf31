namespace Suppose.Analysis.Breaking.Sensitivity;

/// <summary>Estimates first-order and total Sobol indices from three samples of a result.</summary>
/// <remarks>
/// With A and B two independent samples of all inputs and C the sample A with one input's column taken from B,
/// <c>S = mean of (f(B) - m) (f(C) - f(A)) / V</c> (Saltelli et al. 2010, Computer Physics Communications 181, 259-270, table 2b) and
/// <c>T = mean of (f(A) - f(C))^2 / 2 / V</c> (Jansen 1999, Computer Physics Communications 117, 35-43), m and V being mean and variance over A and B together.
/// The error is that of a ratio of means of independent draws (delta method). Sobol points lie more evenly than independent ones, so that it errs on the side of caution.
/// </remarks>
public sealed class SobolEstimator
{
    /// <summary>How many standard errors on either side hold 95% of a normal distribution.</summary>
    internal const double Normal95 = 1.959963984540054;

    private readonly double[] _a;
    private readonly double[] _b;
    private readonly double _mean;

    /// <summary>An estimator.</summary>
    /// <param name="a">The result in each world of sample A, at least two.</param>
    /// <param name="b">The result in each world of sample B, as many.</param>
    /// <exception cref="ArgumentException">The samples differ in size or have fewer than two worlds.</exception>
    public SobolEstimator(double[] a, double[] b)
    {
        if (a.Length != b.Length || a.Length < 2)
        {
            throw new ArgumentException("Both samples need the same worlds, at least two.", nameof(b));
        }

        (_a, _b) = (a, b);
        _mean = (Sum(i => _a[i]) + Sum(i => _b[i])) / (2 * a.Length);
        Variance = Sum(Square) / a.Length;
    }

    /// <summary>Variance of the result. Where it is 0 there is nothing to share out.</summary>
    public double Variance { get; }

    /// <summary>The indices of one input; null where the result never varies.</summary>
    /// <param name="c">The result in each world of A with the input's column taken from B.</param>
    public SobolIndex? Of(double[] c)
    {
        ArgumentNullException.ThrowIfNull(c);
        return Variance > 0
            ? new SobolIndex(Ratio(i => (_b[i] - _mean) * (c[i] - _a[i])), Ratio(i => (_a[i] - c[i]) * (_a[i] - c[i]) / 2))
            : null;
    }

    private Estimate Ratio(Func<int, double> part)
    {
        int worlds = _a.Length;
        double share = Sum(part) / worlds / Variance;
        double spread = Sum(i =>
        {
            double off = (part(i) - (share * Square(i))) / Variance;
            return off * off;
        });
        return new Estimate(share, Normal95 * Math.Sqrt(spread / (worlds - 1) / worlds));
    }

    /// <summary>One world's part in the variance.</summary>
    private double Square(int i) => (((_a[i] - _mean) * (_a[i] - _mean)) + ((_b[i] - _mean) * (_b[i] - _mean))) / 2;

    private double Sum(Func<int, double> value)
    {
        double sum = 0;
        for (int i = 0; i < _a.Length; i++)
        {
            sum += value(i);
        }

        return sum;
    }
}
