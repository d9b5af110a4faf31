using System.Collections.Immutable;

namespace Suppose.Findings;

/// <summary>Cases by two of their numbers, some of which break, and a box in which most of them do.</summary>
/// <param name="Key">What it shows.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">How it is read.</param>
/// <param name="Table">The same facts in a table: what the box asks, and how well it tells.</param>
/// <param name="Across">What goes across.</param>
/// <param name="Up">What goes up.</param>
/// <param name="Cases">The cases.</param>
/// <param name="Box">The box.</param>
public sealed record BoxChart(string Key, string Title, string Summary, Grid Table, ChartAxis Across, ChartAxis Up, ImmutableArray<ChartCase> Cases, ChartBox Box) : Chart(Key, Title, Summary, Table);

/// <summary>A scale of a chart.</summary>
/// <param name="Title">What it measures.</param>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end, above the lower one.</param>
/// <param name="Show">How a number on it is shown.</param>
public sealed record ChartAxis(string Title, double Low, double High, Func<double, string> Show);

/// <summary>A case by two numbers.</summary>
/// <param name="Across">How far across it stands.</param>
/// <param name="Up">How far up it stands.</param>
/// <param name="Breaks">Whether it breaks.</param>
public readonly record struct ChartCase(double Across, double Up, bool Breaks);

/// <summary>A box.</summary>
/// <param name="Left">Where it begins across.</param>
/// <param name="Right">Where it ends across.</param>
/// <param name="Bottom">Where it begins upwards.</param>
/// <param name="Top">Where it ends upwards.</param>
public readonly record struct ChartBox(double Left, double Right, double Bottom, double Top);
