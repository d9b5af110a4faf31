using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>Terms of a sum of tables, each with a weight that differs from world to world: all rows in one go, two terms at a time. The same to the bit in every width.</summary>
public static class WeighedRows
{
    /// <summary>Adds a term: row i of the sums gets <c>weight x row rows[i] of the table</c>; products are rounded before they are added.</summary>
    /// <param name="sums">The sums, rows as long as the weight.</param>
    /// <param name="term">The term.</param>
    /// <param name="isFirst">Whether what the sums hold is overwritten, as if it were 0.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void Add(Span<double> sums, Term term, bool isFirst) => Add(sums, term, default, isFirst, isTwo: false);

    /// <summary>Adds two terms, one after the other.</summary>
    /// <param name="sums">The sums, rows as long as the weights.</param>
    /// <param name="one">The first term.</param>
    /// <param name="two">The second term.</param>
    /// <param name="isFirst">Whether what the sums hold is overwritten, as if it were 0.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void Add(Span<double> sums, Term one, Term two, bool isFirst) => Add(sums, one, two, isFirst, isTwo: true);

    private static void Add(Span<double> sums, Term one, Term two, bool isFirst, bool isTwo)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Add<EightLanes>(sums, one, two, isFirst, isTwo);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Add<FourLanes>(sums, one, two, isFirst, isTwo);
        }
        else
        {
            Add<OneLane>(sums, one, two, isFirst, isTwo);
        }
    }

    /// <summary>The form of a given width; what is left over at the end of a row is done one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Add<TLanes>(Span<double> sums, Term one, Term two, bool isFirst, bool isTwo)
        where TLanes : struct, ILanes<TLanes>
    {
        nuint worlds = (nuint)one.Weight.Length;
        if (!one.Fits(sums) || (isTwo && (!two.Fits(sums) || two.Weight.Length != one.Weight.Length)))
        {
            throw new ArgumentException("Every row of the sums must have its row of each table.", nameof(sums));
        }

        ref double weight = ref MemoryMarshal.GetReference(one.Weight);
        ref double second = ref MemoryMarshal.GetReference(isTwo ? two.Weight : one.Weight);
        for (int row = 0; row < one.Rows.Length; row++)
        {
            ref double to = ref Unsafe.Add(ref MemoryMarshal.GetReference(sums), (nuint)row * worlds);
            ref double from = ref Unsafe.Add(ref MemoryMarshal.GetReference(one.Table), (nuint)one.Rows[row] * worlds);
            ref double other = ref isTwo ? ref Unsafe.Add(ref MemoryMarshal.GetReference(two.Table), (nuint)two.Rows[row] * worlds) : ref from;
            nuint world = 0;
            for (; world + (nuint)TLanes.Count <= worlds; world += (nuint)TLanes.Count)
            {
                At<TLanes>(ref to, ref weight, ref from, ref second, ref other, world, isFirst, isTwo);
            }

            for (; world < worlds; world++)
            {
                At<OneLane>(ref to, ref weight, ref from, ref second, ref other, world, isFirst, isTwo);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void At<TLanes>(ref double to, ref double weight, ref double from, ref double second, ref double other, nuint world, bool isFirst, bool isTwo)
        where TLanes : struct, ILanes<TLanes>
    {
        TLanes sum = (isFirst ? TLanes.Of(0) : TLanes.Load(ref to, world)) + (TLanes.Load(ref weight, world) * TLanes.Load(ref from, world));
        TLanes.Store(isTwo ? sum + (TLanes.Load(ref second, world) * TLanes.Load(ref other, world)) : sum, ref to, world);
    }

    /// <summary>One term of a sum.</summary>
    /// <param name="weight">One weight a world.</param>
    /// <param name="table">The table, rows of the same length.</param>
    /// <param name="rows">For each row of the sums the row of the table.</param>
    public readonly ref struct Term(ReadOnlySpan<double> weight, ReadOnlySpan<double> table, ReadOnlySpan<int> rows)
    {
        /// <summary>One weight a world.</summary>
        public ReadOnlySpan<double> Weight { get; } = weight;

        /// <summary>The table.</summary>
        public ReadOnlySpan<double> Table { get; } = table;

        /// <summary>For each row of the sums the row of the table.</summary>
        public ReadOnlySpan<int> Rows { get; } = rows;

        internal bool Fits(ReadOnlySpan<double> sums)
        {
            long known = Weight.IsEmpty ? 0 : Table.Length / Weight.Length;
            bool fits = sums.Length == (long)Rows.Length * Weight.Length;
            foreach (int row in Rows)
            {
                fits &= (uint)row < known;
            }

            return fits;
        }
    }
}
