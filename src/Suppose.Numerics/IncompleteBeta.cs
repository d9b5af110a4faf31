using Suppose.Numerics.Kernels;

namespace Suppose.Numerics;

/// <summary>The lower tail of a beta distribution, <c>I_x(a, b)</c>, up to the turn beyond which the other tail is the better one to work in.</summary>
/// <remarks>
/// The tail is <c>x^a (1-x)^b / (a B(a, b))</c> times the continued fraction of DLMF 8.17.22, which converges fast for x up to <c>(a+1) / (a+b+2)</c>.
/// Against log x, log I is concave where b >= 1 and convex where b is less, and the leading term <c>x^a / (a B)</c> starts Newton's method
/// on the side from which it then moves steadily to the solution. Immutable, so equal shapes are equal.
/// </remarks>
internal sealed record IncompleteBeta
{
    private const int MostSteps = 100;
    private const double Tiny = 1e-300;
    private const double OneUlp = 2.3e-16;

    // Some multiple of the square root of the larger shape is enough; this only bounds the loop.
    private const int MostTerms = 1_000_000;

    private readonly double _a;
    private readonly double _b;
    private readonly double _logScale;

    public IncompleteBeta(double a, double b)
    {
        _a = a;
        _b = b;
        _logScale = -Logarithm.Of(a) - LogBeta.Of(a, b);
        Turn = (a + 1) / (a + b + 2);
    }

    /// <summary>The largest x that this tail serves.</summary>
    public double Turn { get; }

    /// <summary>I_x(a, b), for x in (0, <see cref="Turn"/>].</summary>
    public double At(double x) => Exponential.Of(LogLead(x)) * Fraction(x);

    /// <summary>The x in [0, <see cref="Turn"/>] with I_x(a, b) = <paramref name="share"/>.</summary>
    public double Inverse(double share)
    {
        if (share <= 0)
        {
            return 0;
        }

        double target = Logarithm.Of(share);
        double x = Math.Min(Exponential.Of((target - _logScale) / _a), Turn);
        double before = double.PositiveInfinity;
        for (int step = 0; step < MostSteps && x > 0; step++)
        {
            double fraction = Fraction(x);
            double slope = _a / ((1 - x) * fraction);
            double move = (target - LogLead(x) - Logarithm.Of(fraction)) / slope;
            x = Math.Min(x * Exponential.Of(move), Turn);
            // Newton's steps shrink until only rounding moves x; then it has arrived.
            if (Math.Abs(move) <= 1e-16 || (Math.Abs(move) < 1e-8 && Math.Abs(move) >= before))
            {
                break;
            }

            before = Math.Abs(move);
        }

        return x;
    }

    private double LogLead(double x) => (_a * Logarithm.Of(x)) + (_b * LogBeta.LogOnePlus(-x)) + _logScale;

    /// <summary>The continued fraction 1/(1 + d1/(1 + d2/(1 + ...))) by the modified Lentz method.</summary>
    private double Fraction(double x)
    {
        double c = 1;
        double d = Away(1 - ((_a + _b) * x / (_a + 1)));
        d = 1 / d;
        double h = d;
        for (int m = 1; m <= MostTerms; m++)
        {
            double even = m * (_b - m) * x / ((_a + (2 * m) - 1) * (_a + (2 * m)));
            d = 1 / Away(1 + (even * d));
            c = Away(1 + (even / c));
            h *= d * c;
            double odd = -(_a + m) * (_a + _b + m) * x / ((_a + (2 * m)) * (_a + (2 * m) + 1));
            d = 1 / Away(1 + (odd * d));
            c = Away(1 + (odd / c));
            double factor = d * c;
            h *= factor;
            if (Math.Abs(factor - 1) <= OneUlp)
            {
                break;
            }
        }

        return h;
    }

    private static double Away(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
