using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Situations.Tables;

/// <summary>Arithmetic on whole columns of worlds.</summary>
internal static class Columns
{
    /// <summary>Multiplies a column, world by world.</summary>
    public static void MultiplyBy(Span<double> target, ReadOnlySpan<double> by) =>
        RowArithmetic.Multiply(target, target, by);

    /// <summary>Writes the product of two columns; the target may be one of them.</summary>
    public static void Multiply(Span<double> target, ReadOnlySpan<double> first, ReadOnlySpan<double> second) =>
        RowArithmetic.Multiply(target, first, second);

    /// <summary>Adds a column.</summary>
    public static void Add(Span<double> target, ReadOnlySpan<double> term) =>
        RowArithmetic.Add(target, term);

    /// <summary>Adds the product of two columns; each product is rounded before it is added.</summary>
    public static void AddProduct(Span<double> target, ReadOnlySpan<double> first, ReadOnlySpan<double> second) =>
        RowArithmetic.AddProduct(target, first, second);

    /// <summary>Raises values to others that are larger.</summary>
    public static void Raise(Span<double> target, ReadOnlySpan<double> to) =>
        RowArithmetic.Raise(target, to);

    /// <summary>Turns each value into one less it.</summary>
    public static void Complement(Span<double> target)
    {
        for (int world = 0; world < target.Length; world++)
        {
            target[world] = 1 - target[world];
        }
    }

    /// <summary>Divides a column, world by world; where the divisor is 0 the result is 0.</summary>
    public static void DivideBy(Span<double> target, ReadOnlySpan<double> by)
    {
        for (int world = 0; world < target.Length; world++)
        {
            target[world] = by[world] == 0 ? 0 : target[world] / by[world];
        }
    }

    /// <summary>Puts other values in those worlds in which a chance is 0.</summary>
    public static void Replace(Span<double> target, ReadOnlySpan<double> by, ReadOnlySpan<double> whereZero)
    {
        for (int world = 0; world < target.Length; world++)
        {
            target[world] = whereZero[world] == 0 ? by[world] : target[world];
        }
    }

    /// <summary>Raises values to others that are larger, in those worlds in which a chance is above 0.</summary>
    public static void RaiseWhere(Span<double> target, ReadOnlySpan<double> to, ReadOnlySpan<double> where) =>
        RowArithmetic.RaiseWhere(target, to, where);
}
