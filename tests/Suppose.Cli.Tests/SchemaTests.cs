using NJsonSchema;

namespace Suppose.Cli.Tests;

public sealed class SchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> s_schema = new(() => JsonSchema.FromFileAsync(Path.Combine(Checkout.Root, "docs/results/suppose.run.schema.json")));

    [Theory]
    [InlineData("ten-lines")]
    [InlineData("missing-money")]
    [InlineData("tests-edited-by-an-agent")]
    public async Task What_a_run_prints_keeps_to_the_published_schema(string example) =>
        Assert.Empty((await s_schema.Value).Validate(Call.Of("run", Call.Example(example), "--json", "--worlds", "256").Out));

    [Fact]
    public async Task So_does_a_run_that_reached_a_limit()
    {
        var file = "inquiry: Why?\npossibilities:\n  fear: {}\nmeasures:\n" + string.Concat(Enumerable.Range(1, 21).Select(i => $"  measure {i}: {{answers: [fear], against: less likely}}\n"));
        Assert.Empty((await s_schema.Value).Validate(Call.With(file, "run", "-", "--json").Out));
    }

    [Fact]
    public async Task The_schema_notices_what_is_not_in_it()
    {
        var result = Call.Of("run", Call.Example("ten-lines"), "--json", "--worlds", "64").Out;
        Assert.NotEmpty((await s_schema.Value).Validate(result.Replace("\"pareto\"", "\"paretto\"", StringComparison.Ordinal)));
        Assert.NotEmpty((await s_schema.Value).Validate(result.Replace("suppose.run", "suppose.runs", StringComparison.Ordinal)));
    }
}
