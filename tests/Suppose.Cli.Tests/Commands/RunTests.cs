using System.Text.Json;

namespace Suppose.Cli.Tests.Commands;

public sealed class RunTests
{
    private static readonly string s_small = Call.Example("ten-lines");

    [Fact]
    public void A_run_is_a_page_on_standard_output_and_nothing_else()
    {
        var call = Call.Of("run", s_small);
        Assert.Equal(0, call.ExitCode);
        Assert.Equal("", call.Error);
        Assert.Contains("This report does not assess which possibility is true.", call.Out, StringComparison.Ordinal);
        Assert.Contains("not a probability", call.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("\e", call.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ten-lines")]
    [InlineData("missing-money")]
    public void The_same_file_gives_the_same_bytes_on_any_number_of_threads(string example)
    {
        var one = Call.Of("run", Call.Example(example), "--json", "--threads", "1");
        Assert.Equal(0, one.ExitCode);
        Assert.Equal(one, Call.Of("run", Call.Example(example), "--json", "--threads", "2"));
        Assert.Equal(one, Call.Of("run", Call.Example(example), "--json", "--threads", "7"));
    }

    [Fact]
    public void Another_seed_draws_other_worlds() =>
        Assert.NotEqual(Call.Of("run", s_small, "--json").Out, Call.Of("run", s_small, "--json", "--seed", "2").Out);

    [Fact]
    public void The_number_of_worlds_is_as_asked() =>
        Assert.Equal(64, JsonDocument.Parse(Call.Of("run", s_small, "--json", "--worlds", "64").Out).RootElement.GetProperty("worlds").GetInt32());

    [Theory]
    [InlineData("a round before debate,half as many items")]
    [InlineData(" A ROUND BEFORE DEBATE , half as many items,")]
    [InlineData("half as many items, a round before debate")]
    public void A_set_that_is_asked_for_is_shown(string set) =>
        Assert.Contains("“a round before debate” and “half as many items”", Call.Of("run", s_small, "--design", set).Out.ReplaceLineEndings(" ").Replace("  ", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void A_measure_whose_name_has_a_comma_can_be_asked_for()
    {
        const string file = "inquiry: Why?\npossibilities:\n  fear: {}\nmeasures:\n  \"one, two\": {answers: [fear], against: less likely}\n  two: {answers: [fear], against: less likely}\n";
        Assert.Equal(0, Call.With(file, "run", "-", "--design", "one, two, two").ExitCode);
        Assert.Contains("`one`", Call.With(file, "run", "-", "--design", "one").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_that_is_not_there_is_a_wrong_call_that_names_the_nearest()
    {
        var call = Call.Of("run", s_small, "--design", "half as many item");
        Assert.Equal(2, call.ExitCode);
        Assert.Contains("Did you mean `half as many items`?", call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("needs: [b]", "a", "needs")]
    [InlineData("excludes: [b]", "a,b", "exclude")]
    [InlineData("excludes: [b]", "b,a", "exclude")]
    public void Measures_that_can_not_be_taken_together_are_a_wrong_call(string key, string set, string says)
    {
        var call = Call.With($"inquiry: Why?\npossibilities:\n  fear: {{}}\nmeasures:\n  a: {{answers: [fear], against: less likely, {key}}}\n  b: {{answers: [fear], against: less likely}}\n", "run", "-", "--design", set);
        Assert.Equal(2, call.ExitCode);
        Assert.Contains(says, call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--worlds", "0")]
    [InlineData("--worlds", "many")]
    [InlineData("--worlds", "1048577")]
    [InlineData("--seed", "-1")]
    [InlineData("--threads", "0")]
    [InlineData("--max-measures", "0")]
    [InlineData("--width", "10")]
    public void A_number_out_of_its_range_is_a_wrong_call(string option, string value)
    {
        var call = Call.Of("run", s_small, option, value);
        Assert.Equal(2, call.ExitCode);
        Assert.Contains("SUP0016", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_one_measures_need_a_bound_and_the_answer_says_how()
    {
        var call = Call.With(ManyMeasures(21), "run", "-");
        Assert.Equal(3, call.ExitCode);
        Assert.Equal("", call.Out);
        Assert.Contains("--max-measures 4", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void In_json_the_limit_stands_in_the_result_too()
    {
        var call = Call.With(ManyMeasures(21), "run", "-", "--json");
        Assert.Equal(3, call.ExitCode);
        var limit = JsonDocument.Parse(call.Out).RootElement.GetProperty("limit");
        Assert.Equal("needs max-measures", limit.GetProperty("kind").GetString());
        Assert.Equal(21, limit.GetProperty("measures").GetInt32());
        Assert.Equal("SUP0019", JsonDocument.Parse(call.Error).RootElement[0].GetProperty("code").GetString());
    }

    [Fact]
    public void With_a_bound_twenty_one_measures_run_and_the_answer_says_that_it_is_not_proven()
    {
        var call = Call.With(ManyMeasures(21), "run", "-", "--max-measures", "2", "--worlds", "64");
        Assert.Equal(0, call.ExitCode);
        Assert.Contains("not proven", call.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_asked(int width)
    {
        foreach (var example in (string[])["ten-lines", "missing-money"])
        {
            var page = Call.Of("run", Call.Example(example), "--width", width.ToString(System.Globalization.CultureInfo.InvariantCulture)).Out;
            Assert.All(page.Split('\n'), l => Assert.InRange(Suppose.Cli.Terminal.CellWidth.Of(l), 0, width));
        }
    }

    [Fact]
    public void Colour_changes_no_word()
    {
        var coloured = Call.In(new Scene { IsTerminal = true }, "run", s_small);
        Assert.Contains("\e[", coloured.Out, StringComparison.Ordinal);
        Assert.Equal(Call.Of("run", s_small).Out, System.Text.RegularExpressions.Regex.Replace(coloured.Out, "\e\\[[0-9;]*m", ""));
    }

    [Fact]
    public void A_run_that_is_stopped_before_anything_is_known_says_so_and_how_to_know_something_sooner()
    {
        var call = Call.In(new Scene { Stop = new CancellationToken(canceled: true) }, "run", s_small);
        Assert.Equal((130, ""), (call.ExitCode, call.Out));
        Assert.Equal("error SUP0095: The run was stopped before anything was known.\n  > `--worlds 256` gives a first, rougher answer sooner.\n", call.Error);
        var json = Call.In(new Scene { Stop = new CancellationToken(canceled: true) }, "run", s_small, "--json");
        Assert.Equal(130, json.ExitCode);
        Assert.Contains("\"SUP0095\"", json.Out + json.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_that_can_not_be_written_is_a_wrong_call()
    {
        var call = Call.In(new Scene { Out = new FullStream() }, "run", s_small, "--json");
        Assert.Equal(2, call.ExitCode);
        Assert.Contains("SUP0005", call.Error, StringComparison.Ordinal);
    }

    private static string ManyMeasures(int number) => "inquiry: Why?\npossibilities:\n  fear: {}\nmeasures:\n"
        + string.Concat(Enumerable.Range(1, number).Select(i => $"  measure {i}: {{answers: [fear], against: less likely}}\n"));

    private sealed class FullStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
