using System.Text.Json;

namespace Suppose.Cli.Tests.Commands;

public sealed class CheckTests
{
    private const string Warned = "inquiry: Why?\npossibilities:\n  fear: {acts: certain}\n  a member: {ordinary: yes}\nmeasures:\n  veto: {answers: [fear], against: less likely}\n";

    [Theory]
    [InlineData("ten-lines")]
    [InlineData("missing-money")]
    [InlineData("old-bolsheviks")]
    public void An_example_can_be_run(string example)
    {
        var call = Call.Of("check", Call.Example(example));
        Assert.Equal(0, call.ExitCode);
        Assert.Equal("", call.Error);
        Assert.Contains("can be run: ", call.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_are_checked_one_after_the_other_and_none_hides_another()
    {
        using var folder = new TemporaryFolder();
        var broken = folder.Write("broken.yaml", "inquiry: Why?\nnone: 1\n");
        var both = Call.Of("check", broken, Call.Example("ten-lines"));
        Assert.Equal(1, both.ExitCode);
        Assert.Contains("ten-lines.yaml can be run", both.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("broken.yaml", both.Error, StringComparison.Ordinal);
        Assert.Equal(2, Call.Of("check", folder.In("none.yaml"), broken, Call.Example("ten-lines")).ExitCode);
        Assert.Equal(0, Call.Of("check", Call.Example("missing-money"), Call.Example("ten-lines")).ExitCode);
        Assert.Equal(2, Call.Of("check", Call.Example("missing-money"), Call.Example("ten-lines"), "--json").Out.Split("\"suppose.check\"").Length - 1);
    }

    [Fact]
    public void A_warning_is_shown_with_its_line_and_stops_nothing()
    {
        var call = Call.With(Warned, "check", "-");
        Assert.Equal(0, call.ExitCode);
        Assert.Equal("", call.Error);
        Assert.Contains("(standard input):3:16: warning SUP", call.Out, StringComparison.Ordinal);
        Assert.Contains("     3 |   fear: {acts: certain}\n       |                ^^^^^^^\n", call.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_check_found_is_one_json_object_on_standard_output()
    {
        var call = Call.With(Warned, "check", "-", "--json");
        var found = JsonDocument.Parse(call.Out).RootElement;
        Assert.Equal("suppose.check", found.GetProperty("format").GetString());
        Assert.True(found.GetProperty("usable").GetBoolean());
        Assert.Equal("Why?", found.GetProperty("inquiry").GetString());
        Assert.Equal(3, found.GetProperty("diagnostics")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public void Of_a_file_in_error_json_stands_on_both_outputs()
    {
        var call = Call.With("inquiry: Why?\nnone: 1\n", "check", "-", "--json");
        Assert.Equal(1, call.ExitCode);
        var found = JsonDocument.Parse(call.Out).RootElement;
        Assert.False(found.GetProperty("usable").GetBoolean());
        Assert.Equal(found.GetProperty("diagnostics").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal), call.Error.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_coloured_where_no_terminal_is() => Assert.DoesNotContain("\e", Call.With(Warned, "check", "-").Out, StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_coloured_where_colour_is_not_wanted() =>
        Assert.DoesNotContain("\e", Call.In(new Scene { Input = System.Text.Encoding.UTF8.GetBytes(Warned), IsTerminal = true, InkIsWanted = false }, "check", "-").Out, StringComparison.Ordinal);

    [Fact]
    public void Colour_changes_no_word()
    {
        var coloured = Call.In(new Scene { Input = System.Text.Encoding.UTF8.GetBytes(Warned), IsTerminal = true }, "check", "-").Out;
        Assert.Contains("\e[1m", coloured, StringComparison.Ordinal);
        Assert.Equal(Call.With(Warned, "check", "-").Out, System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9;]*m", ""));
    }

    [Fact]
    public void A_file_can_not_steer_the_terminal() =>
        Assert.DoesNotContain("\e", Call.With("inquiry: Why?\n\"\\e[31mnone\\e[0m\": 1\n", "check", "-").Error, StringComparison.Ordinal);

    [Fact]
    public void A_list_of_ones_own_words_is_looked_for_too()
    {
        using var folder = new TemporaryFolder();
        var list = folder.Write("ours.txt", "[loaded noun]\ngremlin/s -> what it was\n");
        var call = Call.With("inquiry: Why?\npossibilities:\n  fear: {says: The gremlins did it., by: us, asks: What now?}\n", "check", "-", "--words", list);
        Assert.Equal(0, call.ExitCode);
        Assert.Contains("`gremlins`", call.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("`gremlins`", Call.With("inquiry: Why?\npossibilities:\n  fear: {says: The gremlins did it.}\n", "check", "-").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_can_not_be_read_is_in_error_at_its_place()
    {
        using var folder = new TemporaryFolder();
        var list = folder.Write("ours.txt", "gremlin -> what it was\n");
        var call = Call.Of("check", Call.Example("ten-lines"), "--words", list);
        Assert.Equal(1, call.ExitCode);
        Assert.StartsWith(list + ":1:1: error SUP0991:", call.Error, StringComparison.Ordinal);
        Assert.Equal(2, Call.Of("check", Call.Example("ten-lines"), "--words", folder.In("none.txt")).ExitCode);
    }
}
