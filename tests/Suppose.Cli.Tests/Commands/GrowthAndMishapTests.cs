using System.Text.Json;
using NJsonSchema;

namespace Suppose.Cli.Tests.Commands;

public sealed class GrowthAndMishapTests
{
    private static readonly string s_file = File.ReadAllText(Path.Combine(Checkout.Root, "docs/tutorial/growing.md")).Split("```yml till.yaml\n")[1].Split("```")[0];

    [Fact]
    public async Task A_run_with_both_keeps_to_the_published_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, "docs/results/suppose.run.schema.json"), TestContext.Current.CancellationToken);
        var made = Call.With(s_file, "run", "-", "--json", "--worlds", "64");
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Empty(schema.Validate(made.Out));
        var root = JsonDocument.Parse(made.Out).RootElement;
        var mishap = root.GetProperty("designs")[0].GetProperty("neverHappens").GetProperty("money gone");
        Assert.InRange(mishap.GetProperty("chance").GetProperty("a careful volunteer").GetProperty("p50").GetDouble(), 0.1, 0.4);
        var fund = root.GetProperty("measures").EnumerateArray().Single(m => m.GetProperty("measure").GetString() == "a fund one can borrow from");
        Assert.Equal(["provocation", "growth"], fund.GetProperty("levers").EnumerateArray().Select(l => l.GetProperty("lever").GetString()!));
        Assert.Equal("a few months", fund.GetProperty("takes").GetString());
    }

    [Fact]
    public void Measures_that_let_people_grow_are_searched_together_with_rules_on_any_number_of_threads()
    {
        var one = Call.With(s_file, "run", "-", "--json", "--worlds", "256", "--threads", "1");
        Assert.Equal(one, Call.With(s_file, "run", "-", "--json", "--worlds", "256", "--threads", "7"));
        var designs = JsonDocument.Parse(one.Out).RootElement.GetProperty("designs").EnumerateArray().ToArray();
        Assert.Equal(8, designs.Length);
        var share = (string[] measures) => designs.Single(d => d.GetProperty("measures").EnumerateArray().Select(m => m.GetString()!).SequenceEqual(measures)).GetProperty("holds").GetProperty("all").GetDouble();
        Assert.Equal(0, share([]));
        Assert.True(share(["a fund one can borrow from", "evenings are shared out and thanked for"]) > 0.5);
    }

    [Fact]
    public void Every_sentence_of_such_a_page_is_looked_up()
    {
        var page = Call.In(Pseudo.Scene with { Input = System.Text.Encoding.UTF8.GetBytes(s_file) }, "run", "-", "--worlds", "64").Out;
        Assert.DoesNotContain("What must not happen", page, StringComparison.Ordinal);
        Assert.DoesNotContain("What kind of measures", page, StringComparison.Ordinal);
    }
}
