using System.Text.Json;
using NJsonSchema;
using Suppose.Analysis;
using Suppose.Analysis.Alternatives;
using Suppose.Language;

namespace Suppose.Cli.Tests.Commands;

public sealed class InsteadTests
{
    private const string Rated = "inquiry: Why?\npossibilities: {fear: {acts: likely}}\nmeasures: {veto: {against: less likely}}\n";

    [Theory]
    [InlineData("challenger")]
    [InlineData("old-bolsheviks-situation")]
    [InlineData("tests-edited-by-an-agent")]
    public async Task What_is_printed_of_every_example_keeps_to_the_published_schema(string example)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, "docs/results/suppose.instead.schema.json"), TestContext.Current.CancellationToken);
        var made = Call.Of("instead", Call.Example(example), "--json", "--worlds", "64");
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Empty(schema.Validate(made.Out));
        Assert.NotEmpty(schema.Validate(made.Out.Replace("\"inEveryWay\"", "\"inEachWay\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void How_far_it_has_come_is_told_up_to_the_end()
    {
        var noted = new Noted();
        var inquiry = InquiryReader.Read(File.ReadAllText(Call.Example("tests-edited-by-an-agent"))).Inquiry!;
        AlternativeFinder.Find(inquiry, new RunSettings { Worlds = 64 }, noted, TestContext.Current.CancellationToken);
        noted.AssertWentThrough(RunStage.Ways);
    }

    [Fact]
    public void The_page_names_ways_what_blocks_them_and_how_far_the_search_went()
    {
        var page = Unwrapped(Call.Of("instead", Call.Example("tests-edited-by-an-agent"), "--worlds", "256"));
        Assert.Contains("“mend the code” would have been the best under all of them with “tests are read-only”", page, StringComparison.Ordinal);
        Assert.Contains("Every way to “ask a person” that was found, under each possibility that leaves it one, goes with “someone to ask”.", page, StringComparison.Ordinal);
        Assert.Contains("no smaller part would have done", page, StringComparison.Ordinal);
        Assert.Contains("✓ 1 change", page, StringComparison.Ordinal);
    }

    [Fact]
    public void One_possibility_and_one_option_can_be_asked_for()
    {
        var made = Call.Of("instead", Call.Example("tests-edited-by-an-agent"), "--json", "--worlds", "64", "--possibility", "Holding on", "--option", "ask a person");
        var possibility = Assert.Single(JsonDocument.Parse(made.Out).RootElement.GetProperty("possibilities").EnumerateArray());
        Assert.Equal("holding on", possibility.GetProperty("possibility").GetString());
        Assert.Equal("ask a person", Assert.Single(possibility.GetProperty("options").EnumerateArray()).GetProperty("option").GetString());
    }

    [Theory]
    [InlineData("SUP0042", "--possibility", "holding in")]
    [InlineData("SUP0043", "--option", "ask a persn")]
    [InlineData("SUP0064", "--possibility", "an ordinary agent")]
    public void What_is_not_there_to_be_shown_is_said_with_a_way_out(string code, string option, string value)
    {
        var made = Call.Of("instead", Call.Example("tests-edited-by-an-agent"), option, value, "--worlds", "64");
        Assert.Equal((2, ""), (made.ExitCode, made.Out));
        Assert.Contains(code, made.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rated_inquiry_is_refused_with_a_way_out()
    {
        var made = Call.With(Rated, "instead", "-");
        Assert.Equal((2, ""), (made.ExitCode, made.Out));
        Assert.Contains("SUP0063", made.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_is_tempted_the_page_says_so()
    {
        const string file = "inquiry: Why?\noptions: {stay: {}, leave: {never: yes}}\noutcomes: {gone: {rules: [{when: {option: leave}, chance: certain}, {chance: impossible}]}}\n"
            + "wants: {together: {not: gone}}\npossibilities: {loyal: {wants: {together: strong}}}\n";
        var made = Call.With(file, "instead", "-");
        Assert.Equal(0, made.ExitCode);
        Assert.Contains("nothing stood in the way", Unwrapped(made), StringComparison.Ordinal);
        Assert.Equal(0, Call.With(file, "instead", "-", "--json").ExitCode);
    }

    [Fact]
    public void Too_many_measures_end_in_a_limit_that_says_what_to_do()
    {
        var file = "inquiry: Why?\noptions: {stay: {}, leave: {never: yes}}\noutcomes: {gone: {rules: [{when: {option: leave}, chance: certain}, {chance: impossible}]}}\n"
            + "wants: {free: {outcome: gone}}\npossibilities: {restless: {wants: {free: strong}}}\nmeasures:\n"
            + string.Concat(Enumerable.Range(1, 21).Select(i => $"  m{i}: {{changes: [{{of: gone, when: {{option: leave}}, shift: less likely}}]}}\n"));
        var made = Call.With(file, "instead", "-");
        Assert.Equal(3, made.ExitCode);
        Assert.Contains("SUP0019", made.Error, StringComparison.Ordinal);
        Assert.Equal(0, Call.With(file, "instead", "-", "--max-measures", "2").ExitCode);
    }

    private static string Unwrapped(Call call) => string.Join(' ', call.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
