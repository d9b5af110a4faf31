namespace Suppose.Numerics.Kernels;

/// <summary>The natural logarithm of 2 in two parts, of which the first has 42 digits, so that its product with a whole number below 2048 is exact.</summary>
internal static class LogTwo
{
    public const double High = 0.6931471805598903;

    public const double Low = 5.497923018708371e-14;
}
