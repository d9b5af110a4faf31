using NJsonSchema;

namespace Suppose.Cli.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task The_schema_that_is_printed_knows_the_sections_of_an_inquiry()
    {
        var call = Call.Of("schema");
        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.EndsWith("}\n", call.Out, StringComparison.Ordinal);

        var schema = await JsonSchema.FromJsonAsync(call.Out, TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate("""{"inquiry": "Why?", "possibilities": {"fear": {"asks": "How?"}}}"""));
        Assert.NotEmpty(schema.Validate("""{"inquiry": "Why?", "possibilitees": {"fear": {"asks": "How?"}}}"""));
    }
}
