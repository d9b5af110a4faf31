using NJsonSchema;

using Suppose.Language.Schema;
using Suppose.Language.Tests.Reference;

namespace Suppose.Language.Tests.Schema;

public sealed class DesireSchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> s_schema = new(() => JsonSchema.FromJsonAsync(DesireSchema.ToJson(), TestContext.Current.CancellationToken));

    public static TheoryData<string> Files => [.. TestFiles.Desires.Where(f => f.EndsWith(".yaml", StringComparison.Ordinal))];

    public static TheoryData<string, int> ValidExamples => [.. DocExample.All.Where(e => e.Completion == "desire" && e.Read().Usable).Select(e => (e.Page, e.Line))];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_example_fits_the_schema(string file) => Assert.Empty(await Faults(TestFiles.Read(file)));

    [Theory]
    [MemberData(nameof(ValidExamples))]
    public async Task Every_documented_desire_without_errors_fits_the_schema(string page, int line) =>
        Assert.Empty(await Faults(DocExample.All.Single(e => e.Page == page && e.Line == line).Text));

    [Theory]
    [InlineData("roots: {rest: some}\n")]
    [InlineData("desire: Rest\nrots: {rest: some}\n")]
    [InlineData("desire: Rest\nroots: {rest: 2}\n")]
    [InlineData("desire: Rest\nroots: {rest: some}\nways: {a walk: {depends on: fate}}\n")]
    [InlineData("desire: Rest\nroots: {rest: some}\nlimits: {new ways: few}\n")]
    [InlineData("desire: Rest\nroots: {rest: some}\nterms: {alone: {locked: perhaps}}\n")]
    public async Task What_the_reader_refuses_by_its_shape_the_schema_refuses_too(string text)
    {
        Assert.True(DesireReader.Read(text).HasErrors);
        Assert.NotEmpty(await Faults(text));
    }

    [Fact]
    public void The_schema_offers_words_for_how_often() => Assert.Contains("\"most weeks\"", DesireSchema.ToJson(), StringComparison.Ordinal);

    private static async Task<IEnumerable<string>> Faults(string text) => (await s_schema.Value).Validate(YamlAsJson.Read(text)).Select(f => f.ToString());
}
