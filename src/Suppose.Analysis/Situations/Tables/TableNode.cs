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
    /// <param name="use">Who asks for it.</param>
    /// <param name="rowsACell">Number of rows of worlds that it holds for each cell.</param>
    protected TableNode(int id, TableScope scope, ulong touching, TableUse use = TableUse.Shared, int rowsACell = 1)
    {
        int measures = BitOperations.PopCount(touching);
        Id = id;
        Scope = scope;
        Touching = touching;
        Use = use;
        Rows = rowsACell * scope.Cells;
        Places = measures <= FewMeasures && use != TableUse.Passing ? 1 << measures : 0;
    }

    /// <summary>Its place among the tables of a plan.</summary>
    public int Id { get; }

    /// <summary>What it spans.</summary>
    public TableScope Scope { get; }

    /// <summary>The measures that can change it: two sets that agree on them give the same table.</summary>
    public ulong Touching { get; }

    /// <summary>Who asks for it.</summary>
    public TableUse Use { get; }

    /// <summary>How many places a store has for it, one for every set of measures that it tells apart; 0 where these are many, or only the latest is kept.</summary>
    public int Places { get; }

    /// <summary>Number of rows of worlds it has: its cells, unless it holds several rows for each.</summary>
    public int Rows { get; }

    /// <summary>Works out every cell in every world of the store's block.</summary>
    /// <param name="store">Where the tables it is made from are found.</param>
    /// <param name="standing">The measures that stand.</param>
    /// <param name="cells">Where the values go; what was there before is overwritten.</param>
    public abstract void Fill(TableStore store, ulong standing, Span<double> cells);
}
