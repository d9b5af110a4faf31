namespace Suppose.Numerics;

/// <summary>Gauss-Legendre quadrature with 16 nodes on [-1, 1], exact for polynomials up to degree 31.</summary>
/// <remarks>Only the positive nodes are listed; each stands for itself and its mirror image. Computed as the roots of the Legendre polynomial P16 (DLMF 3.5.15 and 18.9.1), to 50 digits and rounded.</remarks>
internal static class GaussLegendre
{
    /// <summary>The positive nodes.</summary>
    public static ReadOnlySpan<double> Nodes =>
    [
        0.0950125098376374401853,
        0.2816035507792589132305,
        0.4580167776572273863424,
        0.6178762444026437484467,
        0.7554044083550030338951,
        0.8656312023878317438805,
        0.9445750230732325760780,
        0.9894009349916499325962,
    ];

    /// <summary>The weight of each node and of its mirror image; all sixteen sum to 2.</summary>
    public static ReadOnlySpan<double> Weights =>
    [
        0.1894506104550684962854,
        0.1826034150449235888668,
        0.1691565193950025381893,
        0.1495959888165767320815,
        0.1246289712555338720525,
        0.0951585116824927848099,
        0.0622535239386478928628,
        0.0271524594117540948518,
    ];
}
