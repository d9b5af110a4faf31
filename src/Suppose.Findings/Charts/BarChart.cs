using System.Collections.Immutable;

namespace Suppose.Findings;

/// <summary>Bars side by side: the same things in rows, several numbers about each in panels.</summary>
/// <param name="Key">What it shows.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">How it is read.</param>
/// <param name="Table">The same facts in a table.</param>
/// <param name="Rows">The names of the rows, from the top.</param>
/// <param name="Panels">The panels.</param>
public sealed record BarChart(string Key, string Title, string Summary, Grid Table, ImmutableArray<string> Rows, ImmutableArray<BarPanel> Panels) : Chart(Key, Title, Summary, Table);

/// <summary>One number about each row.</summary>
/// <param name="Heading">What the number is.</param>
/// <param name="Values">The numbers, one a row, at least 0.</param>
/// <param name="Shown">The same as people read them.</param>
/// <param name="AreShares">Whether they are shares of a whole, so that the scale ends at 1.</param>
public sealed record BarPanel(string Heading, ImmutableArray<double> Values, ImmutableArray<string> Shown, bool AreShares);
