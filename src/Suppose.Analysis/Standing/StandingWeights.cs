using Suppose.Analysis.Designs;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Standing;

/// <summary>How likely each set of a lattice is to be what stands of all its measures, under one possibility.</summary>
/// <remarks>
/// The other side of <see cref="StandingPlan"/>, right where one design is asked about many things: it says how much each set counts, rather than averaging what happens. Measures that the same people uphold
/// stand by one draw, so that exactly those of a set stand with the chance <c>max(0, least chance among them - largest among the others)</c>. What falls for want of
/// something it needs is not taken out: the set is meant as it was before that. Weights of all sets sum to 1 in every world.
/// </remarks>
internal sealed class StandingWeights
{
    private readonly StandingChances _chances;
    private readonly int _possibility;
    private readonly int[] _certain;
    private readonly int[][] _groups;

    /// <summary>The weights for one possibility and lattice.</summary>
    public StandingWeights(StandingChances chances, int possibility, Lattice lattice)
    {
        _chances = chances;
        _possibility = possibility;
        Lattice = lattice;
        ILookup<bool, int> falls = Enumerable.Range(0, lattice.Measures.Length).ToLookup(i => chances.MayFall(possibility).Has(lattice.Measures[i]));
        _certain = [.. falls[false]];
        _groups = [.. falls[true].GroupBy(i => chances.Upholder(lattice.Measures[i])).Select(g => g.ToArray())];
    }

    /// <summary>The lattice.</summary>
    public Lattice Lattice { get; }

    /// <summary>How much working space <see cref="Fill"/> wants.</summary>
    /// <param name="worlds">Number of worlds.</param>
    public int Doubles(int worlds) => (Lattice.Rows + 1) * worlds;

    /// <summary>Works the weights out in a stretch of worlds.</summary>
    /// <param name="first">The first world.</param>
    /// <param name="worlds">How many there are.</param>
    /// <param name="memory">Working space.</param>
    /// <returns>The weights, <c>[set, world]</c>, in that space.</returns>
    public ReadOnlySpan<double> Fill(int first, int worlds, Span<double> memory)
    {
        Span<double> weights = memory[..(Lattice.Rows * worlds)];
        Span<double> chance = memory.Slice(weights.Length, worlds);
        int known = 0;
        weights[..worlds].Fill(1);
        foreach (int[] group in _groups)
        {
            Divide(weights, known, group, first, worlds, chance);
            known |= Bits(group, -1);
        }

        foreach (int bit in _certain)
        {
            // It stands with all that is known so far; without it there is nothing.
            for (int set = known; set >= 0; set = set == 0 ? -1 : (set - 1) & known)
            {
                Span<double> without = weights.Slice(set * worlds, worlds);
                without.CopyTo(weights[((set | (1 << bit)) * worlds)..]);
                without.Clear();
            }

            known |= 1 << bit;
        }

        return weights;
    }

    /// <summary>Shares the weight of every set of the measures so far out among what may stand of some more.</summary>
    private void Divide(Span<double> weights, int known, int[] group, int first, int worlds, Span<double> chance)
    {
        // The empty part comes last: until then its place holds what is shared out.
        for (int part = (1 << group.Length) - 1; part >= 0; part--)
        {
            Chance(group, part, first, chance);
            int bits = Bits(group, part);
            for (int set = known; set >= 0; set = set == 0 ? -1 : (set - 1) & known)
            {
                RowArithmetic.Multiply(weights.Slice((set | bits) * worlds, worlds), weights.Slice(set * worlds, worlds), chance);
            }
        }
    }

    /// <summary>The chance, world by world, that of a group exactly a part stands.</summary>
    private void Chance(int[] group, int part, int first, Span<double> chance)
    {
        for (int world = 0; world < chance.Length; world++)
        {
            double least = 1;
            double largest = 0;
            for (int i = 0; i < group.Length; i++)
            {
                double stands = _chances.Column(_possibility, Lattice.Measures[group[i]])![first + world];
                least = (part >> i & 1) != 0 ? Math.Min(least, stands) : least;
                largest = (part >> i & 1) != 0 ? largest : Math.Max(largest, stands);
            }

            chance[world] = Math.Max(0, least - largest);
        }
    }

    private static int Bits(int[] group, int part)
    {
        int bits = 0;
        for (int i = 0; i < group.Length; i++)
        {
            bits |= (part >> i & 1) << group[i];
        }

        return bits;
    }
}
