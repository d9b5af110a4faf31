using Suppose.Analysis.Standing;

namespace Suppose.Analysis.Designs;

/// <summary>One thread's source of tables, a tile of worlds at a time: what happens when exactly the set of a row stands.</summary>
internal abstract class TileTables
{
    /// <summary>Turns to the tables of other plans; what is remembered of those before is let go of, and its memory is used again.</summary>
    /// <param name="slots">The layout of the plans (<see cref="TileModel.LayOut"/>).</param>
    public virtual void LayOut(StandingSlots?[] slots)
    {
    }

    /// <summary>Turns to a tile.</summary>
    /// <param name="firstWorld">Its first world, a multiple of the tile's width.</param>
    public abstract void MoveTo(int firstWorld);

    /// <summary>Fills a table over a lattice.</summary>
    /// <param name="kind">What it is to hold.</param>
    /// <param name="possibility">The possibility.</param>
    /// <param name="lattice">The lattice, one of those the source was opened for.</param>
    /// <param name="table">Where it goes; rows of sets that lack a need are left as they are or filled with anything.</param>
    public abstract void Fill(TableKind kind, int possibility, Lattice lattice, Span<double> table);

    /// <summary>What an entry of the table that value rests on (<see cref="TileModel.LossKind"/>) weighs as a loss, one row.</summary>
    public abstract void LossWeights(Span<double> weights);
}
