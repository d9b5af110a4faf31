using System.Text.Json;
using NJsonSchema;

namespace Suppose.Cli.Tests.Commands;

public sealed class DecideTests
{
    private const string Certain = """
        inquiry: What do we do with someone who may be passing things on?
        actor: {us: yes}
        circumstances:
          kind: {type: yes, states: {honest: {chance: 0.9, innocent: yes}, informer: 0.1}}
          near a leak: {seen: yes, rules: [{when: {kind: informer}, chance: 0.9}, {chance: 0.1}]}
        options: {talk: {reversible: yes}, expel: {}}
        outcomes:
          wronged: {rules: [{when: {option: expel, kind: honest}, chance: 1}, {chance: 0}]}
          passed on: {rules: [{when: {option: talk, kind: informer}, chance: 1}, {chance: 0}]}
        wants: {be fair: {not: wronged}, keep it: {not: passed on}}
        ours: {wants: {be fair: 0.4, keep it: 0.6}}

        """;

    public static TheoryData<string> Ours => ["uncertain-comrade", "suspected-insider"];

    [Fact]
    public void The_page_is_a_table_with_what_it_does_to_each_kind_and_what_it_leans_on()
    {
        var page = Call.With(Certain, "decide", "-");
        Assert.Equal((0, ""), (page.ExitCode, page.Error));
        var flat = Unwrapped(page.Out);
        Assert.Contains("It does not say what kind of person anyone is.", flat, StringComparison.Ordinal);
        Assert.Contains("“expel” where “near a leak”: yes; otherwise “talk”", flat, StringComparison.Ordinal);
        Assert.Contains("Of what it takes, “expel” can't be undone. Of a hundred who are “honest”, 10 would meet with that.", flat, StringComparison.Ordinal);
        Assert.Contains("With nothing seen, “expel” would come out best only where at least 40% of such people are “informer”.", flat, StringComparison.Ordinal);
        Assert.Contains("up to 6.9%: always “talk”", flat, StringComparison.Ordinal);
        Assert.Contains("above 86%: always “expel”", flat, StringComparison.Ordinal);
        Assert.Contains("Whatever the mix of kinds", flat, StringComparison.Ordinal);
        Assert.Contains("Knowing everyone's kind for certain, beside what is seen, would be worth 4.2.", flat, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public void In_the_examples_nothing_that_can_not_be_undone_comes_out_best_though_no_rule_says_so(string example)
    {
        Assert.DoesNotContain("never:", File.ReadAllText(Call.Example(example)), StringComparison.Ordinal);
        Assert.Contains("Nothing that can't be undone comes out best, whatever is seen.", Unwrapped(Call.Of("decide", Call.Example(example)).Out), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public async Task What_is_printed_keeps_to_the_published_schema(string example)
    {
        var made = Call.Of("decide", Call.Example(example), "--json", "--worlds", "64");
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Empty((await Schema()).Validate(made.Out));
    }

    [Fact]
    public async Task So_is_what_is_certain_and_what_comes_up_against_a_limit()
    {
        Assert.Empty((await Schema()).Validate(Call.With(Certain, "decide", "-", "--json").Out));
        var signals = string.Concat(Enumerable.Range(0, 13).Select(i => $"  s{i}: {{seen: yes, rules: [{{when: {{kind: informer}}, chance: 0.6}}, {{chance: 0.5}}]}}\n"));
        var many = Certain.Replace("options:", signals + "options:", StringComparison.Ordinal);
        var made = Call.With(many, "decide", "-", "--json");
        Assert.Equal(3, made.ExitCode);
        Assert.Empty((await Schema()).Validate(made.Out));
        Assert.Contains("More may be seen at once", Call.With(many, "decide", "-").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes_twice() =>
        Assert.Equal(Call.Of("decide", Call.Example("suspected-insider"), "--json"), Call.Of("decide", Call.Example("suspected-insider"), "--json"));

    [Fact]
    public void Figures_in_json_are_whole()
    {
        var root = JsonDocument.Parse(Call.With(Certain, "decide", "-", "--json").Out).RootElement;
        Assert.Equal("suppose.decide", root.GetProperty("format").GetString());
        Assert.Equal(0.4 / 0.6 * 9 / (1 + (0.4 / 0.6 * 9)), root.GetProperty("axes")[0].GetProperty("stretches")[1].GetProperty("to").GetDouble(), 1e-12);
        Assert.Equal(0.4 / 0.6 / 9 / (1 + (0.4 / 0.6 / 9)), root.GetProperty("axes")[0].GetProperty("stretches")[0].GetProperty("to").GetDouble(), 1e-12);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("record")]
    [InlineData("ach")]
    public void Other_commands_send_such_a_file_here(string command)
    {
        var call = Call.With(Certain, command, "-");
        Assert.Equal(2, call.ExitCode);
        Assert.Contains("SUP0030", call.Error, StringComparison.Ordinal);
        Assert.Contains("`suppose decide`", Unwrapped(call.Error), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_about_why_somebody_acted_is_sent_back()
    {
        var call = Call.Of("decide", Call.Example("ten-lines"));
        Assert.Equal(2, call.ExitCode);
        Assert.Contains("SUP0031", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_counts_kinds_and_options() =>
        Assert.Contains("is ready for `suppose decide`: 3 kinds of person, 3 options.", Unwrapped(Call.Of("check", Call.Example("uncertain-comrade")).Out), StringComparison.Ordinal);

    private static Task<JsonSchema> Schema() => JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, "docs/results/suppose.decide.schema.json"), TestContext.Current.CancellationToken);

    private static string Unwrapped(string page) => string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
