using System.Text.Json;
using NJsonSchema;

namespace Suppose.Cli.Tests.Commands;

public sealed class RewireJsonTests
{
    private const string Evening = """
        desire: Coming home late and wanting to be held
        roots: {seen: strong, rest: strong, touch: some}
        wants:
          seen: {any: [said, held]}
        ways:
          messages: {today: yes, reaches: {touch: unlikely, held: very unlikely}, harms: {sleep: some}, effort: {evenings: slight}}
          dinner: {reaches: {said: likely, rest: very likely}, effort: {evenings: some}}
          dancing: {reaches: {touch: likely, held: unlikely}, harms: {sleep: slight}, effort: {evenings: some}}
          choir: {reaches: {said: unlikely, rest: likely}, effort: {evenings: some}}
          a postcard: {reaches: {said: 0.001}}
        fears:
          being hurt: {shifts: {dancing: less likely}}
        terms:
          only a partner: {matters: some, blocks: [dancing]}
          never on a weekday: {matters: slight, shifts: {dinner: less likely}}
          kind people: {locked: yes, blocks: [messages]}
        limits: {effort: {evenings: strong}, harms: {sleep: slight}}

        """;

    private static readonly Lazy<Task<JsonSchema>> s_schema = new(() => JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, "docs/results/suppose.rewire.schema.json")));

    [Theory]
    [InlineData("")]
    [InlineData("aim: {touch: 50%}\n")]
    [InlineData("aim: {touch: certain}\n")]
    [InlineData("aim: {seen: {at least: 20%, in: 50%}}\n")]
    public async Task What_is_printed_keeps_to_the_published_schema(string aim)
    {
        var result = Call.With(Evening + aim, "rewire", "-", "--json", "--worlds", "128");
        Assert.Equal(0, result.ExitCode);
        Assert.Empty((await s_schema.Value).Validate(result.Out));
        Assert.NotEmpty((await s_schema.Value).Validate(result.Out.Replace("\"change\"", "\"changes\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_outline_is_spoken_of_without_trees()
    {
        var result = Call.With("Being held\n  touch\n    dancing\n    * messages\n  rest\n    dinner\n", "rewire", "-", "--json");
        Assert.Equal(0, result.ExitCode);
        Assert.Empty((await s_schema.Value).Validate(result.Out));
        var json = JsonDocument.Parse(result.Out).RootElement;
        Assert.True(json.GetProperty("outline").GetBoolean());
        Assert.False(json.TryGetProperty("today", out _));
        Assert.Equal(["dinner"], json.GetProperty("shape").GetProperty("roots")[1].GetProperty("onlyBy").EnumerateArray().Select(w => w.GetString()));
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("1", "7")]
    public void The_result_is_the_same_to_the_byte_on_any_number_of_threads(string threads, string others) => Assert.Equal(
        Call.With(Evening + "aim: {touch: 50%}\n", "rewire", "-", "--json", "--threads", threads).Out,
        Call.With(Evening + "aim: {touch: 50%}\n", "rewire", "-", "--json", "--threads", others).Out);

    [Fact]
    public void Ways_that_add_next_to_nothing_are_left_out_and_named()
    {
        var json = JsonDocument.Parse(Call.With(Evening, "rewire", "-", "--json").Out).RootElement;
        Assert.DoesNotContain("a postcard", json.GetProperty("best").GetProperty("ways").EnumerateArray().Select(w => w.GetString()));
        Assert.Equal("a postcard", json.GetProperty("slight")[0].GetProperty("way").GetString());
    }

    [Fact]
    public void A_wrong_call_is_told_in_a_sentence()
    {
        Assert.Contains("SUP0052", Call.With(Evening, "rewire", "-", "--least", "effort").Error, StringComparison.Ordinal);
        var near = Call.With(Evening, "rewire", "-", "--least", "efort");
        Assert.Equal(2, near.ExitCode);
        Assert.Contains("`effort`", near.Error, StringComparison.Ordinal);
        Assert.Equal(1, Call.With("inquiry: Why?\npossibilities: {fear: {}}\n", "rewire", "-").ExitCode);
    }

    [Fact]
    public void The_cheapest_tree_that_reaches_an_aim_changes_least()
    {
        var json = JsonDocument.Parse(Call.With(Evening + "aim: {rest: {at least: 20%, in: 50%}}\n", "rewire", "-", "--json", "--least", "change").Out).RootElement;
        Assert.Equal(2, json.GetProperty("best").GetProperty("change").GetInt32());
    }
}
