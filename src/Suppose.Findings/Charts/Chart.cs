namespace Suppose.Findings;

/// <summary>Numbers to be drawn, with a sentence that says what is seen and the same facts in a table.</summary>
/// <param name="Key">What it shows, the same in every language.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">How it is read, and what it shows, for whoever can't see it.</param>
/// <param name="Table">The same facts in a table.</param>
public abstract record Chart(string Key, string Title, string Summary, Grid Table) : Block
{
    /// <summary>Whether how it is read was said above, so that it need not be said again beside it.</summary>
    public bool IsExplained { get; init; }

    /// <summary>A remark on how to read the table; null where it needs none.</summary>
    public Finding? Remark { get; init; }
}
