using System.Collections.Immutable;

namespace Suppose.Findings;

/// <summary>A table: things in rows, what is said of them in columns.</summary>
/// <param name="Corner">The heading of the rows' names.</param>
/// <param name="Columns">The headings of the columns.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Repeated">How many columns are shown again beside every part of a table that is too wide to be shown at once.</param>
public sealed record Grid(string Corner, ImmutableArray<string> Columns, ImmutableArray<GridRow> Rows, int Repeated) : Block
{
    /// <summary>Whether the rows' names are what is read first, as in a tree, so that they get what room there is.</summary>
    public bool NamesLead { get; init; }

    /// <summary>The same as lists, to be shown where the table would fall into many parts; empty where it is always a table.</summary>
    public ImmutableArray<Block> WhenTooWide { get; init; } = [];

    /// <summary>What sort of table it is, where that can be shown.</summary>
    public GridLook Look { get; init; }
}

/// <summary>A row of a table.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Cells">One cell a column.</param>
public sealed record GridRow(string Name, ImmutableArray<Cell> Cells)
{
    /// <summary>The name by which other places refer to the row; null where none does.</summary>
    public string? Anchor { get; init; }
}

/// <summary>A cell of a table: never a colour alone, always a word.</summary>
/// <param name="Lines">What it says, a line each.</param>
/// <param name="Tone">How it may be set off, beside what it says.</param>
public sealed record Cell(ImmutableArray<string> Lines, Tone Tone)
{
    /// <summary>A cell with one line that is like all the rest.</summary>
    /// <param name="text">The line.</param>
    public static Cell Plain(string text) => new([text], Tone.Plain);

    /// <summary>The numbers that it shows.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>The share of a whole that it speaks of, in [0, 1], for a small bar; null where it speaks of none.</summary>
    public double? Share { get; init; }

    /// <summary>Whether nobody judged what it speaks of.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Where it comes from.</summary>
    public ImmutableArray<Finding> Why { get; init; } = [];
}

/// <summary>How something may be set off from the rest where that can be shown.</summary>
public enum Tone
{
    /// <summary>Like all the rest.</summary>
    Plain,

    /// <summary>It holds.</summary>
    Holds,

    /// <summary>It depends on the assumptions.</summary>
    Depends,

    /// <summary>It does nothing here.</summary>
    Idle,

    /// <summary>It makes matters worse.</summary>
    Worse,
}

/// <summary>Sorts of tables.</summary>
public enum GridLook
{
    /// <summary>Like any other.</summary>
    Plain,

    /// <summary>The same sort of thing said in every cell, to be read along rows and columns.</summary>
    Matrix,

    /// <summary>With cells left blank to be filled in by hand.</summary>
    Blanks,

    /// <summary>A long list, for looking things up.</summary>
    Ledger,
}
