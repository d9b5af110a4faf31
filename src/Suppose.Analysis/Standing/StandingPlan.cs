using Suppose.Analysis.Designs;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Standing;

/// <summary>What has to be done to a table of what happens when exactly a set stands, to make of it what happens under a design: under one possibility, over one lattice.</summary>
/// <remarks>
/// Given the world each upholder has one draw; a measure stands iff it is below the measure's chance, and falls with what it needs. So rows of sets that lack a need are first
/// made copies of what is left of those sets, and then each upholder's measures are averaged over what stands of them, one upholder after another, in any order.
/// </remarks>
internal sealed class StandingPlan
{
    private readonly StandingChances _chances;
    private readonly int _possibility;
    private readonly (int Row, int Left)[] _fallen;
    private readonly int[] _lone;
    private readonly int[][] _together;

    /// <summary>The plan for one possibility and lattice.</summary>
    public StandingPlan(StandingChances chances, MeasureNeeds needs, int possibility, Lattice lattice)
    {
        _chances = chances;
        _possibility = possibility;
        Lattice = lattice;
        int[] falling = [.. Enumerable.Range(0, lattice.Measures.Length).Where(i => chances.MayFall(possibility).Has(lattice.Measures[i]))];
        int[][] groups = [.. falling.GroupBy(i => chances.Upholder(lattice.Measures[i])).Select(g => g.ToArray())];
        _lone = [.. groups.Where(g => g.Length == 1).Select(g => g[0]).Order()];
        _together = [.. groups.Where(g => g.Length > 1).Select(g => g.Order().ToArray())];
        bool needed = falling.Length > 0 && lattice.Mask.Measures().Any(m => (needs.Of(m) & lattice.Mask) != 0);
        _fallen = needed ? [.. Fallen(needs, lattice)] : [];
        int widest = _together.Select(g => g.Length).DefaultIfEmpty(0).Max();
        ScratchLength = WorldTile.Width * (Math.Max(_lone.Length, widest) + (widest == 0 ? 0 : 1 << widest));
    }

    /// <summary>The lattice.</summary>
    public Lattice Lattice { get; }

    /// <summary>How much working space <see cref="Average"/> wants.</summary>
    public int ScratchLength { get; }

    /// <summary>The measures that have to vary in a lattice for a design: those that may fall, by themselves or with what they need.</summary>
    public static ulong MayGo(StandingChances chances, MeasureNeeds needs, int possibility, ulong measures)
    {
        ulong falling = chances.MayFall(possibility);
        ulong set = 0;
        foreach (int measure in measures.Measures())
        {
            set |= ((MeasureSet.Of(measure) | needs.Of(measure)) & falling) != 0 ? MeasureSet.Of(measure) : 0;
        }

        return set;
    }

    /// <summary>The lattice over some measures whose order suits averaging.</summary>
    /// <remarks>
    /// Measures that fall together take bits next to each other, so that their rows lie near, but not the two lowest, so that four rows lie side by side.
    /// Otherwise the order of the file is kept.
    /// </remarks>
    public static Lattice LatticeOf(StandingChances chances, int possibility, ulong mask, ulong given)
    {
        ulong falling = mask & chances.MayFall(possibility);
        int[] together = [.. falling.Measures().GroupBy(chances.Upholder).Where(g => g.Count() > 1).SelectMany(g => g)];
        int[] others = [.. mask.Measures().Except(together)];
        return together.Length == 0 ? new Lattice(mask, given) : new Lattice([.. others.Take(2), .. together, .. others.Skip(2)], given);
    }

    /// <summary>Whether the row of a set is averaged by the same steps, in the same order, in two lattices that hold it.</summary>
    /// <param name="chances">The chances to stand.</param>
    /// <param name="possibility">The possibility.</param>
    /// <param name="whole">A lattice.</param>
    /// <param name="part">One over some of its measures, all of which the set has.</param>
    public static bool AveragesAlike(StandingChances chances, int possibility, Lattice whole, Lattice part) =>
        Steps(chances, possibility, whole).Select(step => step with { Measures = step.Measures & part.Mask }).Where(step => step.Measures != 0).SequenceEqual(Steps(chances, possibility, part));

    /// <summary>The measures that matter under a possibility: those that touch it, and those that may take one of them along when they fall.</summary>
    public static ulong Relevant(StandingChances chances, MeasureNeeds needs, int possibility, ulong touching)
    {
        ulong needed = touching.Measures().Aggregate(0UL, (set, measure) => set | needs.Of(measure));
        return touching | (needed & chances.MayFall(possibility));
    }

    /// <summary>Averages a table over what stands, in a tile of worlds.</summary>
    /// <param name="firstWorld">The tile's first world.</param>
    /// <param name="table">A table over the lattice; rows of sets that lack a need may hold anything on entry.</param>
    /// <param name="scratch">Working space.</param>
    public void Average(int firstWorld, Span<double> table, Span<double> scratch)
    {
        foreach ((int row, int left) in _fallen)
        {
            table.Slice(left * WorldTile.Width, WorldTile.Width).CopyTo(table.Slice(row * WorldTile.Width, WorldTile.Width));
        }

        Span<double> stands = scratch[..(_lone.Length * WorldTile.Width)];
        Load(_lone, firstWorld, stands);
        LoneStanding.Average(table, _lone, stands);
        foreach (int[] group in _together)
        {
            int chances = group.Length * WorldTile.Width;
            Load(group, firstWorld, scratch[..chances]);
            ChainStanding.Average(table, group, scratch[..chances], scratch.Slice(chances, WorldTile.Width << group.Length));
        }
    }

    /// <summary>The measures that are averaged over one after another: first each that falls by itself, then those that fall together.</summary>
    private static IEnumerable<(bool Together, ulong Measures)> Steps(StandingChances chances, int possibility, Lattice lattice)
    {
        ulong[] groups = [.. lattice.InOrder(chances.MayFall(possibility)).GroupBy(chances.Upholder).Select(g => g.Aggregate(0UL, (set, measure) => set | MeasureSet.Of(measure)))];
        return lattice.InOrder(groups.Where(g => g.Size() == 1).Aggregate(0UL, (set, g) => set | g)).Select(measure => (false, MeasureSet.Of(measure)))
            .Concat(groups.Where(g => g.Size() > 1).Select(g => (true, g)));
    }

    private void Load(int[] places, int firstWorld, Span<double> stands)
    {
        for (int i = 0; i < places.Length; i++)
        {
            double[] column = _chances.Column(_possibility, Lattice.Measures[places[i]])!;
            TileOf.Column(column, firstWorld, stands.Slice(i * WorldTile.Width, WorldTile.Width));
        }
    }

    /// <summary>The rows of sets that lack a need, each with the row of what is left. What is left is a smaller set, whose row is right already.</summary>
    /// <remarks>A need outside the lattice's mask can't fall and is in every design that has the measure: it counts as there.</remarks>
    private static IEnumerable<(int Row, int Left)> Fallen(MeasureNeeds needs, Lattice lattice)
    {
        for (int row = 0; row < lattice.Rows; row++)
        {
            ulong set = lattice.SetOf(row);
            int left = lattice.RowOf(needs.Closed(set, ~lattice.Mask));
            if (left != row)
            {
                yield return (row, left);
            }
        }
    }
}
