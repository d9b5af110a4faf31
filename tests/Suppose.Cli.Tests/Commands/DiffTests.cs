using System.Text.Json;
using NJsonSchema;

namespace Suppose.Cli.Tests.Commands;

public sealed class DiffTests : IDisposable
{
    private const string Old = """
        inquiry: Q
        possibilities: {fear: {acts: 0.5}, gain: {acts: 0.4}}
        measures: {veto: {against: {fear: x0.05, gain: x0.05}}, talk: {against: {fear: x0.95, gain: x1}}}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_equal_files_conclude_the_same()
    {
        var said = Diff(Old, Old);
        Assert.Equal(0, said.ExitCode);
        Assert.Contains("Both versions come to the same conclusions.", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("judged otherwise", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_judgement_that_did_it_is_named()
    {
        var said = Diff(Old, Old.Replace("fear: x0.05", "fear: x0.9", StringComparison.Ordinal)).Out.ReplaceLineEndings(" ");
        Assert.Contains("No set holds for every possibility considered any longer.", said, StringComparison.Ordinal);
        Assert.Matches("“veto, against fear” did it: enough alone", said);
        Assert.Contains("“veto, against fear”: x0.05 became x0.9.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("gain” did it", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_two_judgements_do_together_is_put_down_to_none_alone()
    {
        var both = Old.Replace("fear: x0.95", "fear: x0.4", StringComparison.Ordinal).Replace("fear: x0.05", "fear: x0.15", StringComparison.Ordinal);
        var said = Diff(Old, both).Out;
        Assert.Contains("talk", said, StringComparison.Ordinal);
        Assert.Contains("What is judged otherwise", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_added_and_what_is_left_out_are_named()
    {
        var said = Diff(Old, Old.Replace("talk:", "letters:", StringComparison.Ordinal)).Out;
        Assert.Contains("New: “letters”.", said, StringComparison.Ordinal);
        Assert.Contains("No longer there: “talk”.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_printed_for_other_programs_keeps_to_the_published_schema_and_says_the_same()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, "docs/results/suppose.diff.schema.json"), TestContext.Current.CancellationToken);
        var now = Old.Replace("fear: x0.05", "fear: x0.9", StringComparison.Ordinal).Replace("talk:", "letters:", StringComparison.Ordinal);
        var made = Diff(Old, now, "--json");
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Empty(schema.Validate(made.Out));
        Assert.NotEmpty(schema.Validate(made.Out.Replace("\"triedEach\"", "\"triedeach\"", StringComparison.Ordinal)));
        var root = JsonDocument.Parse(made.Out).RootElement;
        var holds = root.GetProperty("conclusions").EnumerateArray().Single(c => c.GetProperty("kind").GetString() == "someSetHolds");
        Assert.True(holds.GetProperty("before").GetProperty("yes").GetBoolean());
        Assert.False(holds.GetProperty("after").GetProperty("yes").GetBoolean());
        Assert.Equal("veto, against fear", Assert.Single(holds.GetProperty("enough").EnumerateArray()).GetString());
        var changed = root.GetProperty("judgements").EnumerateArray().Single(j => j.GetProperty("label").GetString() == "veto, against fear");
        Assert.Equal(("x0.05", 0.9), (changed.GetProperty("before").GetProperty("written").GetString(), changed.GetProperty("after").GetProperty("low").GetDouble()));
        Assert.Equal(("letters", "talk"), (root.GetProperty("added")[0].GetString(), root.GetProperty("removed")[0].GetString()));
    }

    [Fact]
    public async Task So_does_what_is_printed_of_an_example_and_of_two_equal_files()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, "docs/results/suppose.diff.schema.json"), TestContext.Current.CancellationToken);
        var example = File.ReadAllText(Call.Example("missing-money"));
        foreach (var now in new[] { example, example.Replace("tolerance: 5%", "tolerance: 20%", StringComparison.Ordinal).Replace("much less likely", "less likely", StringComparison.Ordinal) })
        {
            var made = Diff(example, now, "--json", "--worlds", "16");
            Assert.Empty(schema.Validate(made.Out));
            Assert.Equal(made.Out, Diff(example, now, "--json", "--worlds", "16", "--threads", "1").Out);
        }
    }

    [Fact]
    public void What_is_wrong_is_printed_for_other_programs_too()
    {
        var made = Diff(Old, "inquiry: Q\nposibilities: {}", "--json");
        Assert.Equal((1, ""), (made.ExitCode, made.Out));
        Assert.Equal(JsonValueKind.Array, JsonDocument.Parse(made.Error).RootElement.ValueKind);
    }

    [Fact]
    public void A_file_in_error_is_said_to_be() => Assert.Equal(1, Diff(Old, "inquiry: Q\nposibilities: {}").ExitCode);

    private Call Diff(string before, string after, params string[] options)
    {
        var (old, now) = (Path.Combine(_folder.Path, "old.yaml"), Path.Combine(_folder.Path, "new.yaml"));
        File.WriteAllText(old, before);
        File.WriteAllText(now, after);
        return Call.Of(["diff", old, now, .. options]);
    }
}
