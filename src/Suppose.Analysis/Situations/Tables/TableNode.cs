using System.Numerics;

namespace Suppose.Analysis.Situations.Tables;

/// <summary>A table that can be worked out for any standing measures: a step of an expectation, shared by all that need the same step.</summary>
/// <remarks>
/// Which cells a table has, and from which cells of which other tables each is made, is settled once; only values differ from world to world and
/// from one set of standing measures to another. Values lie as <c>[cell, world]</c>, worlds innermost.
/// </remarks>
internal abstract class TableNode
{
    /// <summary>Up to so many measures a store has a place for every set of them.</summary>
    private const int FewMeasures = 10;

    /// <summary>A table.</summary>
    /// <param name="id">Its place among the tables of a plan.</param>
    /// <param name="scope">What it spans.</param>
    /// <param name="touching">The measures that can change it, as a bit mask.</param>
    protected TableNode(int id, TableScope scope, ulong touching)
    {
        Id = id;
        Scope = scope;
        Touching = touching;
        Places = BitOperations.PopCount(touching) <= FewMeasures ? 1 << BitOperations.PopCount(touching) : 0;
    }

    /// <summary>Its place among the tables of a plan.</summary>
    public int Id { get; }

    /// <summary>What it spans.</summary>
    public TableScope Scope { get; }

    /// <summary>The measures that can change it: two sets that agree on them give the same table.</summary>
    public ulong Touching { get; }

    /// <summary>The number of sets of measures that it tells apart, where these are few; 0 where they are many.</summary>
    public int Places { get; }

    /// <summary>Whether it has a place in a store for every set of measures that it tells apart.</summary>
    public bool IsPlaced => Places > 0 && !IsPassing;

    /// <summary>Number of rows of worlds it has: its cells, unless it holds several rows for each.</summary>
    public virtual int Rows => Scope.Cells;

    /// <summary>Whether it is hardly ever asked for twice under the same measures, so that only the latest is kept; whoever asks must be done with one before asking for the next.</summary>
    public virtual bool IsPassing => false;

    /// <summary>Works out every cell in every world of the store's block.</summary>
    /// <param name="store">Where the tables it is made from are found.</param>
    /// <param name="standing">The measures that stand.</param>
    /// <param name="cells">Where the values go; what was there before is overwritten.</param>
    public abstract void Fill(TableStore store, ulong standing, Span<double> cells);
}
