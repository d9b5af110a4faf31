using System.Collections.Immutable;

namespace Suppose.Findings;

/// <summary>Things by two numbers, each named; those that no other beats on both are joined.</summary>
/// <param name="Key">What it shows.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">How it is read.</param>
/// <param name="Table">The same facts in a table.</param>
/// <param name="Across">What goes across.</param>
/// <param name="Up">What goes up.</param>
/// <param name="Points">The things.</param>
public sealed record PointChart(string Key, string Title, string Summary, Grid Table, string Across, string Up, ImmutableArray<ChartPoint> Points) : Chart(Key, Title, Summary, Table)
{
    /// <summary>Whether less is better on the way up, so that the best stand low.</summary>
    public bool LowIsGood { get; init; }

    /// <summary>Whether what goes up is a share of a whole or a chance.</summary>
    public bool UpIsShare { get; init; }

    /// <summary>Whether what goes across is counted in whole numbers.</summary>
    public bool AcrossIsCount { get; init; }
}

/// <summary>A thing by two numbers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Across">How far across it stands.</param>
/// <param name="Up">How far up it stands.</param>
/// <param name="IsBold">Whether it is set off.</param>
public sealed record ChartPoint(string Name, double Across, double Up, bool IsBold);
