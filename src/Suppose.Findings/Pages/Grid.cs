using System.Collections.Immutable;

namespace Suppose.Findings;

/// <summary>A table: things in rows, what is said of them in columns.</summary>
/// <param name="Corner">The heading of the rows' names.</param>
/// <param name="Columns">The headings of the columns.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Repeated">How many columns are shown again beside every part of a table that is too wide to be shown at once.</param>
public sealed record Grid(string Corner, ImmutableArray<string> Columns, ImmutableArray<GridRow> Rows, int Repeated) : Block
{
    /// <summary>The same as lists, to be shown where the table would fall into many parts; empty where it is always a table.</summary>
    public ImmutableArray<Block> WhenTooWide { get; init; } = [];
}

/// <summary>A row of a table.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Cells">One cell a column.</param>
public sealed record GridRow(string Name, ImmutableArray<Cell> Cells);

/// <summary>A cell of a table: never a colour alone, always a word.</summary>
/// <param name="Lines">What it says, a line each.</param>
/// <param name="Tone">How it may be set off, beside what it says.</param>
public sealed record Cell(ImmutableArray<string> Lines, Tone Tone);

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
