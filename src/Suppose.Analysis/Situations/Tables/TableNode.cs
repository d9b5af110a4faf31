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

    /// <summary>The most values that are kept of a table of one possibility alone: about what still lies near. Beyond that, working a table out anew is as quick as fetching it.</summary>
    private const int MostNear = 1 << 19;

    private readonly int _measures;

    /// <summary>A table.</summary>
    /// <param name="id">Its place among the tables of a plan.</param>
    /// <param name="scope">What it spans.</param>
    /// <param name="touching">The measures that can change it, as a bit mask.</param>
    /// <param name="use">Who asks for it.</param>
    /// <param name="rowsACell">Number of rows of worlds that it holds for each cell.</param>
    protected TableNode(int id, TableScope scope, ulong touching, TableUse use = TableUse.Shared, int rowsACell = 1)
    {
        _measures = BitOperations.PopCount(touching);
        Id = id;
        Scope = scope;
        Touching = touching;
        Use = use;
        Rows = rowsACell * scope.Cells;
    }

    /// <summary>Its place among the tables of a plan.</summary>
    public int Id { get; }

    /// <summary>What it spans.</summary>
    public TableScope Scope { get; }

    /// <summary>The measures that can change it: two sets that agree on them give the same table.</summary>
    public ulong Touching { get; }

    /// <summary>Who asks for it.</summary>
    public TableUse Use { get; }

    /// <summary>Whether a store keeps a table for every set of measures that it tells apart, although these are too many for places of their own.</summary>
    public bool IsKept => Use == TableUse.Shared && _measures > FewMeasures;

    /// <summary>Number of rows of worlds it has: its cells, unless it holds several rows for each.</summary>
    public int Rows { get; }

    /// <summary>How many places a store should have for it, a power of two; a table lies in that of its set's lowest measures.</summary>
    /// <remarks>
    /// A table that several possibilities ask for has a place for every set, unless these are too many. For others it counts that sets of measures come in rising order: a table is then asked for
    /// again only after a change of some measure that the node does not tell apart, and up to then as many others were as there are sets of the node's measures below that one.
    /// So there are as many places as bring back most of them within what lies near, and only the latest is kept where none is brought back.
    /// </remarks>
    /// <param name="among">The measures by which the sets differ that are gone through.</param>
    /// <param name="worlds">The number of worlds in a block.</param>
    public int Places(ulong among, int worlds)
    {
        if (Use == TableUse.Passing || IsKept)
        {
            return 1;
        }

        if (Use == TableUse.Shared)
        {
            return 1 << _measures;
        }

        int most = BitOperations.Log2((uint)Math.Max(1, MostNear / ((long)Rows * worlds)));
        for (ulong others = among & ~Touching; others != 0;)
        {
            int highest = BitOperations.Log2(others);
            int below = BitOperations.PopCount(Touching & ((1UL << highest) - 1));
            if (below <= most)
            {
                return 1 << below;
            }

            others &= (1UL << highest) - 1;
        }

        return 1;
    }

    /// <summary>Works out every cell in every world of the store's block.</summary>
    /// <param name="store">Where the tables it is made from are found.</param>
    /// <param name="standing">The measures that stand.</param>
    /// <param name="cells">Where the values go; what was there before is overwritten.</param>
    public abstract void Fill(TableStore store, ulong standing, Span<double> cells);
}
