using Suppose.Analysis.Standing;

namespace Suppose.Analysis.Designs;

/// <summary>One table over a lattice holds all designs of interest: right where most of the lattice is wanted.</summary>
internal sealed class LatticePlan(int possibility, StandingPlan standing) : TablePlan(possibility)
{
    /// <inheritdoc/>
    public override int Rows => standing.Lattice.Rows;

    /// <inheritdoc/>
    public override int ScratchLength => standing.ScratchLength;

    /// <inheritdoc/>
    public override IEnumerable<Lattice> Lattices => [standing.Lattice];

    /// <inheritdoc/>
    public override int RowOf(ulong design) => standing.Lattice.RowOf(design);

    /// <inheritdoc/>
    public override void Fill(TileTables source, TableKind kind, int firstWorld, Span<double> table, Span<double> scratch)
    {
        source.Fill(kind, Possibility, standing.Lattice, table);
        standing.Average(firstWorld, table, scratch);
    }
}
