using System.Globalization;
using System.Text.Json;
using NJsonSchema;

namespace Suppose.Cli.Tests.Commands;

public sealed class ExplainTests
{
    private static readonly string[] s_gamble = ["explain", Call.Example("challenger"), "--possibility", "knowing gamble", "--option", "launch"];

    [Theory]
    [InlineData("challenger", "launch", "waivers expire, crew voice")]
    [InlineData("challenger", "wait a day", "show all the data")]
    [InlineData("old-bolsheviks-situation", "trial and execution", "limits on tenure")]
    [InlineData("tests-edited-by-an-agent", "edit the tests", "credit for saying so")]
    public void What_is_shown_adds_up_to_what_is_shown_as_the_sum(string example, string option, string design)
    {
        var inquiry = Language.InquiryReader.Read(File.ReadAllText(Call.Example(example))).Inquiry!;
        foreach (var possibility in inquiry.Possibilities)
        {
            var page = Call.Of("explain", Call.Example(example), "--possibility", possibility.Id, "--option", option, "--design", design);
            Assert.Equal((0, ""), (page.ExitCode, page.Error));
            string[] rows = [.. page.Out.Split('\n').SkipWhile(l => !l.Contains("weighs  is met", StringComparison.Ordinal)).TakeWhile(l => l.Length > 0)];
            var told = rows.Select(l => l.Split(' ')[^1]).Where(w => decimal.TryParse(w, CultureInfo.InvariantCulture, out _)).Select(w => decimal.Parse(w, CultureInfo.InvariantCulture)).ToList();
            Assert.True(told.Count > 1);
            Assert.Equal(told[^1], told[..^1].Sum());
        }
    }

    [Fact]
    public async Task The_result_keeps_to_its_schema_and_adds_up()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, "docs/results/suppose.explain.schema.json"));
        var text = Call.Of([.. s_gamble, "--design", "crew voice, standing outside review", "--json"]).Out;
        Assert.Empty(schema.Validate(text));
        Assert.NotEmpty(schema.Validate(text.Replace("\"margin\"", "\"marginn\"", StringComparison.Ordinal)));
        var states = JsonDocument.Parse(text).RootElement.GetProperty("states").EnumerateArray().ToList();
        Assert.Equal(4, states.Count);
        Assert.All(states, state => Assert.Equal(state.GetProperty("utility").GetDouble(), state.GetProperty("wants").EnumerateArray().Aggregate(0.0, (sum, w) => sum + w.GetProperty("contribution").GetDouble())));
        Assert.Equal(1, states.Sum(s => s.GetProperty("chance").GetDouble()), 12);
    }

    [Fact]
    public void A_case_is_named_by_some_of_what_is_seen()
    {
        var page = Call.Of([.. s_gamble, "--state", "COLD=yes"]).Out;
        Assert.Contains("\ncold: yes, schedule tight: yes (chance ", page, StringComparison.Ordinal);
        Assert.Contains("\ncold: yes, schedule tight: no (chance ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\ncold: no, schedule tight: yes (chance ", page, StringComparison.Ordinal);
        Assert.Equal(1, JsonDocument.Parse(Call.Of([.. s_gamble, "--state", "cold: yes, schedule tight: no", "--json"]).Out).RootElement.GetProperty("states").GetArrayLength());
    }

    [Fact]
    public void Of_several_cases_the_one_that_tempts_most_is_taken_apart() =>
        Assert.Contains("\ncold: yes, schedule tight: yes (chance ", Call.Of(s_gamble).Out, StringComparison.Ordinal);

    [Fact]
    public void Every_line_that_is_named_holds_the_judgement()
    {
        var lines = File.ReadAllLines(Call.Example("challenger"));
        var states = JsonDocument.Parse(Call.Of([.. s_gamble, "--design", "crew voice", "--json"]).Out).RootElement.GetProperty("states").EnumerateArray();
        foreach (var step in states.SelectMany(s => s.GetProperty("outcomes").EnumerateArray()).SelectMany(o => o.GetProperty("cases").EnumerateArray()).SelectMany(c => c.GetProperty("steps").EnumerateArray()))
        {
            Assert.Contains(step.GetProperty("written").GetString()!, lines[step.GetProperty("line").GetInt32() - 1], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("challenger", "", "SUP0041", "`--possibility`")]
    [InlineData("challenger", "--possibility|knowing gamble", "SUP0041", "`launch`")]
    [InlineData("challenger", "--possibility|knowing gambel|--option|launch", "SUP0042", "Did you mean `knowing gamble`?")]
    [InlineData("challenger", "--possibility|knowing gamble|--option|lunch", "SUP0043", "Did you mean `launch`?")]
    [InlineData("challenger", "--possibility|knowing gamble|--option|launch|--design|crew voices", "SUP0017", "Did you mean `crew voice`?")]
    [InlineData("challenger", "--possibility|knowing gamble|--option|launch|--design|doubt means no launch", "SUP0018", "`formal dissent`")]
    [InlineData("challenger", "--possibility|knowing gamble|--option|launch|--state|clod: yes", "SUP0044", "Did you mean `cold`?")]
    [InlineData("challenger", "--possibility|knowing gamble|--option|launch|--state|worn joint: yes", "SUP0044", "Seen are `cold`")]
    [InlineData("challenger", "--possibility|knowing gamble|--option|launch|--state|cold: freezing", "SUP0045", "`yes`, `no`")]
    [InlineData("challenger", "--possibility|knowing gamble|--option|launch|--state|cold: yes, cold: no", "SUP0046", "`--state`")]
    [InlineData("ten-lines", "--possibility|no time left|--option|x", "SUP0040", "`suppose run`")]
    public void What_can_not_be_explained_is_said_with_a_way_out(string example, string options, string code, string help)
    {
        var made = Call.Of(["explain", Call.Example(example), .. options.Split('|', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal((2, ""), (made.ExitCode, made.Out));
        Assert.StartsWith("error " + code + ": ", made.Error, StringComparison.Ordinal);
        Assert.Contains(help, made.Error.ReplaceLineEndings(" ").Replace("     ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_seen_there_is_one_case_and_it_needs_no_name()
    {
        const string file = """
            inquiry: Q
            options: {grab: {never: yes}, ask: {}}
            outcomes: {got it: {rules: [{when: {option: grab}, chance: likely}, {chance: roughly even}]}}
            wants: {have it: got it}
            possibilities: {greed: {wants: {have it: strong}}}
            measures: {a lock: {changes: [{forbid: grab}]}}
            """;
        string[] call = ["explain", "-", "--possibility", "greed", "--option", "grab"];
        Assert.Contains("\nwhatever the circumstances (chance 100%)\n", Call.With(file, call).Out, StringComparison.Ordinal);
        Assert.Contains("Here “grab” can't be taken", Call.With(file, [.. call, "--design", "a lock"]).Out, StringComparison.Ordinal);
        var made = Call.With(file, [.. call, "--state", "night: yes"]);
        Assert.Equal(2, made.ExitCode);
        Assert.Contains("SUP0044", made.Error, StringComparison.Ordinal);
        Assert.Contains("sees none", made.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_error_is_shown_as_everywhere() => Assert.Equal(1, Call.With("inquiry: Why?\nnone: 1\n", "explain", "-", "--possibility", "x", "--option", "y").ExitCode);
}
