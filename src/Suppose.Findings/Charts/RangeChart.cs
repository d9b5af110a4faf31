using System.Collections.Immutable;
using Suppose.Analysis;

namespace Suppose.Findings;

/// <summary>Ranges as dots with whiskers, things in rows, and one dot a series in every row.</summary>
/// <param name="Key">What it shows.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">How it is read.</param>
/// <param name="Table">The same facts in a table.</param>
/// <param name="Axis">What the numbers are.</param>
/// <param name="Series">The names of the series.</param>
/// <param name="Rows">The rows, from the top.</param>
public sealed record RangeChart(string Key, string Title, string Summary, Grid Table, string Axis, ImmutableArray<string> Series, ImmutableArray<RangeRow> Rows) : Chart(Key, Title, Summary, Table)
{
    /// <summary>The least and the most that the scale shows, so that several charts can be compared; null where that follows from the numbers.</summary>
    public (double Least, double Most)? Scale { get; init; }

    /// <summary>Where a bold line divides the numbers: 0, or 1 where they are factors.</summary>
    public double Divide => AreFactors ? 1 : 0;

    /// <summary>Whether the numbers are factors, shown on a scale on which twice and half are equally far from 1. They are above 0; the infinite are drawn at the end.</summary>
    public bool AreFactors { get; init; }
}

/// <summary>A row of ranges.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Ranges">One range a series; null where there is none.</param>
public sealed record RangeRow(string Name, ImmutableArray<Quantiles?> Ranges);
