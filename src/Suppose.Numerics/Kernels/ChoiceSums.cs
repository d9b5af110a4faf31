using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Suppose.Numerics.Kernels;

/// <summary>What choices in several information states come to together, in each of a row of worlds, where options are in two groups: harmful ones and others.</summary>
/// <remarks>
/// A group's table (<see cref="OptionGroups"/>) holds for each state three rows: the best utility in the group, minus infinity where it is empty; what the group weighs; and what it is worth to
/// us, times that weight. By quantal response a group is taken in proportion to its weight; by best response the harmful group is where it comes within a tie of the other's best, and then its
/// worth is the mean one, worth over weight. The same to the bit in every width.
/// </remarks>
public static class ChoiceSums
{
    /// <summary>Rows of the result: the temptation, 1 where it reaches the tie and 0 where it does not, the chance of the act, and our value.</summary>
    public const int SumRows = 4;

    /// <summary>Sums over states where options are chosen by quantal response.</summary>
    /// <param name="states">The states that count, each with an option that is not harmful.</param>
    /// <param name="chances">Their chances, one row a state.</param>
    /// <param name="harmful">The harmful options' table.</param>
    /// <param name="others">The other options' table.</param>
    /// <param name="tie">How far below the best a harmful option may be and still tempt, at least 0.</param>
    /// <param name="sums">Where the sums go, <see cref="SumRows"/> rows.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void Quantal(ReadOnlySpan<int> states, ReadOnlySpan<double> chances, ReadOnlySpan<double> harmful, ReadOnlySpan<double> others, double tie, Span<double> sums) =>
        Add<QuantalChoice>(states, chances, harmful, others, tie, sums);

    /// <summary>Sums over states where the best option is taken: a harmful one wins ties.</summary>
    /// <param name="states">The states that count, each with an option that is not harmful.</param>
    /// <param name="chances">Their chances, one row a state.</param>
    /// <param name="harmful">The harmful options' table.</param>
    /// <param name="others">The other options' table.</param>
    /// <param name="tie">How far below the best still counts as best, at least 0.</param>
    /// <param name="sums">Where the sums go, <see cref="SumRows"/> rows.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void BestResponse(ReadOnlySpan<int> states, ReadOnlySpan<double> chances, ReadOnlySpan<double> harmful, ReadOnlySpan<double> others, double tie, Span<double> sums) =>
        Add<BestChoice>(states, chances, harmful, others, tie, sums);

    /// <summary>As <see cref="BestResponse"/> where nothing is worth anything to us: only the groups' first rows are read, and our value is 0.</summary>
    /// <param name="states">The states that count, each with an option that is not harmful.</param>
    /// <param name="chances">Their chances, one row a state.</param>
    /// <param name="harmful">The harmful options' table.</param>
    /// <param name="others">The other options' table.</param>
    /// <param name="tie">How far below the best still counts as best, at least 0.</param>
    /// <param name="sums">Where the sums go, <see cref="SumRows"/> rows.</param>
    /// <exception cref="ArgumentException">The sizes do not fit together.</exception>
    public static void ActAlone(ReadOnlySpan<int> states, ReadOnlySpan<double> chances, ReadOnlySpan<double> harmful, ReadOnlySpan<double> others, double tie, Span<double> sums) =>
        Add<BareChoice>(states, chances, harmful, others, tie, sums);

    /// <summary>The form of a given width; what is left over at the end is done one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Add<TChoice, TLanes>(
        ReadOnlySpan<int> states, ReadOnlySpan<double> chances, ReadOnlySpan<double> harmful, ReadOnlySpan<double> others, double tie, Span<double> sums)
        where TChoice : IChoice
        where TLanes : struct, ILanes<TLanes>
    {
        int worlds = Check(states, chances, harmful, others, sums);
        ref double chance = ref MemoryMarshal.GetReference(chances);
        ref double ours = ref MemoryMarshal.GetReference(harmful);
        ref double theirs = ref MemoryMarshal.GetReference(others);
        ref double sum = ref MemoryMarshal.GetReference(sums);
        int world = 0;
        for (; world + TLanes.Count <= worlds; world += TLanes.Count)
        {
            At<TChoice, TLanes>(states, ref chance, ref ours, ref theirs, tie, ref sum, (nuint)world, (nuint)worlds);
        }

        for (; world < worlds; world++)
        {
            At<TChoice, OneLane>(states, ref chance, ref ours, ref theirs, tie, ref sum, (nuint)world, (nuint)worlds);
        }
    }

    private static void Add<TChoice>(
        ReadOnlySpan<int> states, ReadOnlySpan<double> chances, ReadOnlySpan<double> harmful, ReadOnlySpan<double> others, double tie, Span<double> sums)
        where TChoice : IChoice
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Add<TChoice, EightLanes>(states, chances, harmful, others, tie, sums);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Add<TChoice, FourLanes>(states, chances, harmful, others, tie, sums);
        }
        else
        {
            Add<TChoice, OneLane>(states, chances, harmful, others, tie, sums);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void At<TChoice, TLanes>(
        ReadOnlySpan<int> states, ref double chances, ref double harmful, ref double others, double tie, ref double sums, nuint world, nuint worlds)
        where TChoice : IChoice
        where TLanes : struct, ILanes<TLanes>
    {
        TLanes temptation = TLanes.Of(double.NegativeInfinity);
        TLanes act = TLanes.Of(0);
        TLanes value = TLanes.Of(0);
        for (int i = 0; i < states.Length; i++)
        {
            nuint at = ((nuint)states[i] * worlds) + world;
            nuint best = ((nuint)(states[i] * OptionGroups.Rows) * worlds) + world;
            TLanes chance = TLanes.Load(ref chances, at);
            TLanes gap = TLanes.Load(ref harmful, best) - TLanes.Load(ref others, best);
            temptation = TLanes.WhereLess(TLanes.Of(0), chance, TLanes.WhereLess(temptation, gap, gap, temptation), temptation);
            if (!TChoice.Weighs)
            {
                act = act + TLanes.WhereLess(gap, TLanes.Of(-tie), TLanes.Of(0), chance);
                continue;
            }

            (TLanes taken, TLanes worth) = TChoice.Of(
                chance,
                gap,
                TLanes.Of(-tie),
                TLanes.Load(ref harmful, best + worlds),
                TLanes.Load(ref others, best + worlds),
                TLanes.Load(ref harmful, best + (2 * worlds)),
                TLanes.Load(ref others, best + (2 * worlds)));
            act = act + taken;
            value = value + worth;
        }

        TLanes.Store(temptation, ref sums, world);
        TLanes.Store(TLanes.WhereLess(temptation, TLanes.Of(-tie), TLanes.Of(0), TLanes.Of(1)), ref sums, world + worlds);
        TLanes.Store(act, ref sums, world + (2 * worlds));
        TLanes.Store(value, ref sums, world + (3 * worlds));
    }

    private static int Check(ReadOnlySpan<int> states, ReadOnlySpan<double> chances, ReadOnlySpan<double> harmful, ReadOnlySpan<double> others, ReadOnlySpan<double> sums)
    {
        int worlds = sums.Length / SumRows;
        int known = worlds == 0 ? 0 : chances.Length / worlds;
        bool fits = sums.Length == worlds * SumRows && chances.Length == known * worlds && harmful.Length == OptionGroups.Rows * chances.Length && others.Length == harmful.Length;
        foreach (int state in states)
        {
            fits &= state >= 0 && state < known;
        }

        return fits ? worlds : throw new ArgumentException("Every state must have one row of chances and three of each group.", nameof(chances));
    }

    /// <summary>What one state adds: to the chance of the act, and to our value.</summary>
    internal interface IChoice
    {
        /// <summary>Whether weights and worths matter.</summary>
        static abstract bool Weighs { get; }

        static abstract (TLanes Act, TLanes Value) Of<TLanes>(
            TLanes chance, TLanes gap, TLanes bar, TLanes weight, TLanes otherWeight, TLanes worth, TLanes otherWorth)
            where TLanes : struct, ILanes<TLanes>;
    }

    internal readonly struct BareChoice : IChoice
    {
        public static bool Weighs => false;

        public static (TLanes Act, TLanes Value) Of<TLanes>(
            TLanes chance, TLanes gap, TLanes bar, TLanes weight, TLanes otherWeight, TLanes worth, TLanes otherWorth)
            where TLanes : struct, ILanes<TLanes> => (TLanes.WhereLess(gap, bar, TLanes.Of(0), chance), TLanes.Of(0));
    }

    internal readonly struct QuantalChoice : IChoice
    {
        public static bool Weighs => true;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static (TLanes Act, TLanes Value) Of<TLanes>(
            TLanes chance, TLanes gap, TLanes bar, TLanes weight, TLanes otherWeight, TLanes worth, TLanes otherWorth)
            where TLanes : struct, ILanes<TLanes>
        {
            TLanes each = chance / (weight + otherWeight);
            return (each * weight, each * (worth + otherWorth));
        }
    }

    internal readonly struct BestChoice : IChoice
    {
        public static bool Weighs => true;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static (TLanes Act, TLanes Value) Of<TLanes>(
            TLanes chance, TLanes gap, TLanes bar, TLanes weight, TLanes otherWeight, TLanes worth, TLanes otherWorth)
            where TLanes : struct, ILanes<TLanes> =>
            (TLanes.WhereLess(gap, bar, TLanes.Of(0), chance), chance * (TLanes.WhereLess(gap, bar, otherWorth, worth) / TLanes.WhereLess(gap, bar, otherWeight, weight)));
    }
}
