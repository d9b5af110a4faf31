using System.Text.Json;
using NJsonSchema;

namespace Suppose.Cli.Tests.Commands;

public sealed class RecordTests
{
    private const string File = """
        inquiry: Who moved the meeting?
        numbers: {vague: 20-45%}
        sources: {minutes: {cite: The minutes, reliability: high}}
        possibilities:
          the chair: {acts: likely}
          the caretaker: {acts: unlikely}
          nobody asked: {}
          a ghost: {}
        measures:
          a calendar: {cost: slight, against: {the chair: less likely, the caretaker: much less likely}}
          a lock: {cost: slight, against: {the caretaker: stops it}}
        evidence:
          a note: {source: minutes, origin: the desk, expected: {the chair: expected, the caretaker: unexpected}}
          a copy: {source: minutes, origin: the desk, expected: {the chair: strongly expected, the caretaker: strongly unexpected}}
          the weather: {expected: {the chair: expected, the caretaker: expected}}
          a locked door: {says: The door was locked from outside., rules out: [a ghost]}
        open evidence:
          the diary: {expected: {the chair: likely, the caretaker: very unlikely}, cost: slight}
        evaluations:
          first: {who: the clerk, when: 1990, says: "It was the chair.", supports: [the chair]}
          second: {who: the clerk, when: 2001, supports: [the caretaker], doubts: [the chair]}
        ours: {harm: strong, costs: slight}

        """;

    [Fact]
    public void The_page_gives_every_chance_a_range_and_never_an_order()
    {
        var page = Call.With(File, "record", "-");
        Assert.Equal((0, ""), (page.ExitCode, page.Error));
        var flat = page.Out.ReplaceLineEndings(" ");
        Assert.Contains("Possibilities stand in the order of the file.", Unwrapped(page.Out), StringComparison.Ordinal);
        Assert.True(page.Out.IndexOf("the chair", StringComparison.Ordinal) < page.Out.IndexOf("the caretaker", StringComparison.Ordinal));
        Assert.Matches(@"the chair +50% +\d+% \(\d+-\d+%\)", flat);
        Assert.Contains("“a ghost” is set aside by “a locked door”: The door was locked from outside.", Unwrapped(page.Out), StringComparison.Ordinal);
        Assert.Contains("Nobody rated “nobody asked” on any item", Unwrapped(page.Out), StringComparison.Ordinal);
        Assert.Contains("moving nothing, however striking: “the weather”", Unwrapped(page.Out), StringComparison.Ordinal);
        Assert.DoesNotContain("most likely", page.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_would_not_change_the_choice_is_not_said_to_cost_too_much()
    {
        var file = File.Replace(", cost: slight}\nevaluations", "}\nevaluations", StringComparison.Ordinal).Replace("a lock: {cost: slight, against: {the caretaker: stops it}}", "a lock: {cost: overriding, against: {the caretaker: no difference}}", StringComparison.Ordinal)
            .Replace("a calendar: {cost: slight", "a calendar: {cost: none", StringComparison.Ordinal);
        var flat = Unwrapped(Call.With(file, "record", "-").Out);
        Assert.Contains("“the diary”: finding out would not change which measures to choose", flat, StringComparison.Ordinal);
        Assert.DoesNotContain("not worth its cost", flat, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_of_nothing_says_that_there_is_nothing()
    {
        var page = Call.With("inquiry: Why?\npossibilities: {fear: {}, gain: {}}\n", "record", "-");
        Assert.Contains("The file has no evidence", Unwrapped(page.Out), StringComparison.Ordinal);
        Assert.DoesNotContain("tell apart", page.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_whose_items_are_those_of_an_origin_falls_once()
    {
        var flat = Unwrapped(Call.With(File, "record", "-").Out);
        Assert.Contains("Without the source “minutes”, on which “a note” and “a copy” rest, all of the origin “the desk”, the chances would move by", flat, StringComparison.Ordinal);
        Assert.DoesNotContain("Without the origin", flat, StringComparison.Ordinal);
    }

    [Fact]
    public void A_living_actor_is_refused_kindly_and_what_is_ruled_out_is_said()
    {
        var page = Call.With("actor: {name: N. N., living: yes}\n".Insert(0, File), "record", "-");
        Assert.Equal(0, page.ExitCode);
        Assert.Contains("are assumed in turn and never weighed against each other", Unwrapped(page.Out), StringComparison.Ordinal);
        Assert.Contains("“a ghost” is set aside", page.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("%", page.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_made_of_it_is_listed_by_person_with_how_their_view_moved()
    {
        var page = Unwrapped(Call.With(File, "record", "-").Out);
        Assert.Contains("the clerk 1990: “It was the chair.” For “the chair”. Later no longer for “the chair”, but for “the caretaker”: 2001: For “the caretaker”. Against “the chair”.", page, StringComparison.Ordinal);
        Assert.Contains("“the chair”: for it the clerk (1990); against it the clerk (2001).", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_living_actor_gets_no_scores_either()
    {
        var page = Call.With(File + "actor: {name: N. N., living: yes}\n", "ach", "-");
        Assert.DoesNotContain("inconsistency", page.Out, StringComparison.Ordinal);
        Assert.Contains("never weighed", Unwrapped(page.Out), StringComparison.Ordinal);
    }

    [Fact]
    public void The_classic_scores_stand_beside_the_reading()
    {
        var page = Call.Of("ach", Path.Combine(Checkout.Root, "catalog/stirparo2017/template.yaml"));
        Assert.Equal(0, page.ExitCode);
        Assert.Matches(@"first +1 +-1(\.0)? +-0\.5", page.Out);
        Assert.Matches(@"third +3 +-3(\.0)? +-2\.9", page.Out);
    }

    [Fact]
    public void By_the_record_settling_says_so()
    {
        var page = Call.With(File, "run", "-", "--weigh", "--worlds", "64");
        Assert.Equal(0, page.ExitCode);
        Assert.Contains("goes by what the record makes of the weights", Unwrapped(page.Out), StringComparison.Ordinal);
        Assert.DoesNotContain("goes by what the record", Unwrapped(Call.With(File, "run", "-", "--worlds", "64").Out), StringComparison.Ordinal);
        var living = Call.With(File + "actor: {name: N. N., living: yes}\n", "run", "-", "--weigh", "--worlds", "64");
        Assert.Contains("The record was not weighed", Unwrapped(living.Out), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("record", "")]
    [InlineData("record", "actor: {name: N. N., living: yes}\n")]
    [InlineData("ach", "")]
    [InlineData("ach", "actor: {name: N. N., living: yes}\n")]
    public async Task What_is_printed_keeps_to_the_published_schema(string command, string more)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, $"docs/results/suppose.{command}.schema.json"), TestContext.Current.CancellationToken);
        var made = Call.With(File + more, command, "-", "--json", "--worlds", "64");
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Empty(schema.Validate(made.Out));
    }

    [Theory]
    [InlineData("")]
    [InlineData("actor: {name: N. N., living: yes}\n")]
    public async Task A_run_by_the_record_keeps_to_its_schema(string more)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, "docs/results/suppose.run.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(Call.With(File + more, "run", "-", "--weigh", "--json", "--worlds", "64").Out));
    }

    [Fact]
    public void What_rules_a_possibility_out_is_a_factor_without_bound()
    {
        const string file = "inquiry: x\npossibilities: {a: {}, b: {}}\nevidence: {e: {expected: {a: 0.5, b: impossible}}}\n";
        var item = JsonDocument.Parse(Call.With(file, "record", "-", "--json").Out).RootElement.GetProperty("evidence")[0];
        Assert.Equal(JsonValueKind.Null, item.GetProperty("diagnosticity").GetProperty("p50").ValueKind);
        Assert.Contains("rules it out", Call.With(file, "record", "-").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes_on_any_number_of_threads()
    {
        var one = Call.With(File, "record", "-", "--json", "--threads", "1");
        Assert.Equal(one, Call.With(File, "record", "-", "--json", "--threads", "7"));
    }

    private static string Unwrapped(string page) => string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
