using Suppose.Cli.Terminal;
using Suppose.Findings;

namespace Suppose.Cli.Tests.Terminal;

public sealed class GridLayoutTests
{
    private static readonly Ink s_plain = new(false);

    [Fact]
    public void A_table_has_rows_and_columns()
    {
        var lines = new GridLayout(Of(2), 60, s_plain).Lines();
        Assert.Equal(
        [
            "      first    second",
            "who   measure  measure",
            "────  ───────  ───────",
            "fear  ✓ holds  ✓ holds",
            "      → 3%     → 3%",
            "gain  ✗ fails  ✗ fails",
            "      → 33%    → 33%",
        ], lines.Select(l => l.TrimEnd()));
    }

    [Fact]
    public void A_table_too_wide_falls_into_even_parts_that_each_name_the_rows()
    {
        var lines = new GridLayout(Of(4), 26, s_plain).Lines();
        Assert.Equal(2, lines.Count(l => l.StartsWith("fear", StringComparison.Ordinal)));
        Assert.Single(lines, l => l.Length == 0);
    }

    [Fact]
    public void Repeated_columns_stand_in_every_part()
    {
        var grid = Of(5) with { Repeated = 1 };
        var lines = new GridLayout(grid, 34, s_plain).Lines();
        Assert.Equal(lines.Count(l => l.StartsWith("who", StringComparison.Ordinal)), lines.Count(l => l.Contains("first", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_asked(int width) =>
        Assert.All(new GridLayout(Of(6), width, s_plain).Lines(), l => Assert.InRange(CellWidth.Of(l), 0, width));

    [Fact]
    public void Where_there_are_too_many_parts_lists_can_be_asked_for() => Assert.True(new GridLayout(Of(6), 24, s_plain).PartCount > 2);

    private static Grid Of(int columns)
    {
        string[] names = ["first measure", "second measure", "third", "fourth", "fifth", "sixth"];
        GridRow Row(string name, string verdict, string left, Tone tone) => new(name, [.. Enumerable.Repeat(new Cell([verdict, left], tone), columns)]);
        return new Grid("who", [.. names.Take(columns)], [Row("fear", "✓ holds", "→ 3%", Tone.Holds), Row("gain", "✗ fails", "→ 33%", Tone.Plain)], 0);
    }
}
