using Suppose.Analysis.Standing;

namespace Suppose.Analysis.Designs;

/// <summary>How to get, for one possibility and a tile of worlds, a table in which every design of interest has its row, averaged over what stands.</summary>
internal abstract class TablePlan(int possibility)
{
    /// <summary>The possibility.</summary>
    public int Possibility { get; } = possibility;

    /// <summary>Number of rows of the table.</summary>
    public abstract int Rows { get; }

    /// <summary>How much working space <see cref="Fill"/> wants, in doubles.</summary>
    public abstract int ScratchLength { get; }

    /// <summary>The lattices it asks a source for.</summary>
    public abstract IEnumerable<Lattice> Lattices { get; }

    /// <summary>The row of a design.</summary>
    public abstract int RowOf(ulong design);

    /// <summary>Fills the table.</summary>
    public abstract void Fill(TileTables source, TableKind kind, int firstWorld, Span<double> table, Span<double> scratch);
}
