using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace Suppose.Numerics.Kernels;

/// <summary>Numbers the subsets of a set, both given as bit masks.</summary>
public static class SubsetIndex
{
    /// <summary>The number of a subset among all of a set: bit i of it is the set's i-th lowest member. What is not in the set is not looked at.</summary>
    /// <param name="subset">The subset, as a bit mask.</param>
    /// <param name="of">The set, as a bit mask.</param>
    public static ulong Of(ulong subset, ulong of) => Bmi2.X64.IsSupported ? Bmi2.X64.ParallelBitExtract(subset, of) : OfPlainly(subset, of);

    /// <summary>The definition: one member at a time.</summary>
    internal static ulong OfPlainly(ulong subset, ulong of)
    {
        ulong index = 0;
        for (int i = 0; of != 0; of &= of - 1, i++)
        {
            index |= (subset >> BitOperations.TrailingZeroCount(of) & 1) << i;
        }

        return index;
    }
}
