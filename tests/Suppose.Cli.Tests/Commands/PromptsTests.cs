using System.Text.Json;
using NJsonSchema;

namespace Suppose.Cli.Tests.Commands;

public sealed class PromptsTests
{
    private const string File = """
        inquiry: Why did it happen?
        possibilities:
          fear: {asks: What happens here to whoever reports?}
          haste: {asks: How can a day end on time?}
          blame: {}
          a careful member: {ordinary: yes}
        measures:
          a second key: {kind: decision right, cost: slight, answers: [haste], against: less likely}
          a talk: {answers: [haste], takes: a month, against: less likely}

        """;

    [Fact]
    public void Open_questions_come_first_and_then_levers_with_their_strength()
    {
        var page = Call.With(File, "prompts", "-");
        Assert.Equal((0, ""), (page.ExitCode, page.Error));
        var flat = Unwrapped(page.Out);
        Assert.Contains("Questions that no measure answers fear What happens here to whoever reports? blame No question is put here yet.", flat, StringComparison.Ordinal);
        Assert.DoesNotContain("How can a day end on time?", flat, StringComparison.Ordinal);
        Assert.Contains("effort (as a rule stronger)", flat, StringComparison.Ordinal);
        Assert.Contains("excuse (as a rule weaker)", flat, StringComparison.Ordinal);
        Assert.Matches(@"a second key +decision right +stronger +slight \(0\.05-0\.2\) +not said", page.Out);
        Assert.Matches(@"a talk +not said +not said +not said +a month", page.Out);
        Assert.Contains("Levers that no measure pulls so far: effort, risk of discovery, reward, provocation, excuse, information and growth.", flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_the_levers_stand_alone_and_each_of_the_five_families_has_five_techniques()
    {
        var levers = JsonDocument.Parse(Call.Of("prompts", "--json").Out).RootElement.GetProperty("levers").EnumerateArray().ToArray();
        Assert.Equal(8, levers.Length);
        Assert.All(levers.Take(5), lever => Assert.Equal(5, lever.GetProperty("techniques").GetArrayLength()));
        Assert.All(levers.Skip(5), lever => Assert.InRange(lever.GetProperty("techniques").GetArrayLength(), 3, 5));
        Assert.Equal(0, Call.Of("prompts").ExitCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_printed_keeps_to_the_published_schema(bool withFile)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, "docs/results/suppose.prompts.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate((withFile ? Call.With(File, "prompts", "-", "--json") : Call.Of("prompts", "--json")).Out));
    }

    [Fact]
    public void A_file_whose_questions_are_all_answered_says_so() =>
        Assert.Contains("Every question is said to be answered by some measure.", Unwrapped(Call.Of("prompts", Call.Example("ten-lines")).Out), StringComparison.Ordinal);

    [Fact]
    public void Every_line_is_looked_up()
    {
        const string file = "inquiry: Q1\npossibilities: {p1: {asks: Q2}}\nmeasures: {m1: {kind: effort}}\n";
        var page = Call.In(Pseudo.Scene with { Input = System.Text.Encoding.UTF8.GetBytes(file) }, "prompts", "-").Out;
        Assert.Empty(Pseudo.PlainWords(page).Except(["Q", "p", "m"]));
    }

    private static string Unwrapped(string page) => string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
