using System.Text;
using System.Text.Json;

namespace Suppose.Cli.Tests.Commands;

public sealed class ImportTests
{
    [Fact]
    public void A_table_comes_out_as_an_inquiry_that_can_be_scored()
    {
        using var folder = new TemporaryFolder();
        var table = folder.Write("matrix.csv", "Evidence,Credibility,a,b\none,H,C,I\n");
        var taken = Call.Of("import", table);
        Assert.Equal((0, ""), (taken.ExitCode, taken.Error));
        Assert.Contains("inquiry: matrix\n", taken.Out, StringComparison.Ordinal);
        Assert.Equal(0, Call.With(taken.Out, "ach", "-").ExitCode);
    }

    [Fact]
    public void What_is_not_understood_is_said_on_standard_error_and_the_rest_taken_in()
    {
        using var folder = new TemporaryFolder();
        var taken = Call.Of("import", folder.Write("matrix.csv", "Evidence,a,b\none,maybe,I\n"));
        Assert.Equal(0, taken.ExitCode);
        Assert.Contains(":2:2: warning SUP1220: `maybe`", taken.Error, StringComparison.Ordinal);
        Assert.Contains("b: I", taken.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_can_not_be_taken_in_is_in_error_and_prints_nothing()
    {
        using var folder = new TemporaryFolder();
        var taken = Call.Of("import", folder.Write("matrix.achz", "not one"), "--json");
        Assert.Equal((1, ""), (taken.ExitCode, taken.Out));
        Assert.Equal("SUP1203", JsonDocument.Parse(taken.Error).RootElement[0].GetProperty("code").GetString());
    }

    [Fact]
    public void An_ending_that_says_nothing_asks_for_the_kind()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("matrix.txt", "Evidence,a\none,C\n");
        Assert.Contains("SUP0024", Call.Of("import", file).Error, StringComparison.Ordinal);
        Assert.Equal(0, Call.Of("import", file, "--from", "csv").ExitCode);
        Assert.Contains("`csv`", Call.Of("import", file, "--from", "cvs").Error, StringComparison.Ordinal);
        Assert.Equal(2, Call.Of("import", file + ".missing", "--from", "csv").ExitCode);
    }

    [Fact]
    public void Tables_may_come_from_standard_input() =>
        Assert.Equal(0, Call.With("Evidence,a\none,C\n", "import", "-", "--from", "csv").ExitCode);

    [Theory]
    [InlineData("csv", "evidence,notes")]
    [InlineData("json", "\"format\": \"suppose.matrix\"")]
    public void The_record_goes_out_as_a_matrix(string format, string says)
    {
        const string file = "inquiry: x\npossibilities: {a: {}, b: {}}\nevidence: {e: {expected: {a: CC, b: 0.2}}}\n";
        var made = Call.With(file, "export", "-", "--to", format);
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Contains(says, made.Out, StringComparison.Ordinal);
        Assert.Contains("`json`", Call.With(file, "export", "-", "--to", "jsn").Error, StringComparison.Ordinal);
    }
}
