using NJsonSchema;
using NJsonSchema.Validation;

using Suppose.Language.Schema;
using Suppose.Language.Tests.Reference;

namespace Suppose.Language.Tests.Schema;

public sealed class InquirySchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> s_schema = new(() => JsonSchema.FromJsonAsync(InquirySchema.ToJson(), TestContext.Current.CancellationToken));

    public static TheoryData<string> Files => [.. TestFiles.Samples.Concat(TestFiles.Examples)];

    public static TheoryData<string, int> ValidExamples =>
        [.. DocExample.All.Where(e => !InquiryReader.Read(e.Whole()).HasErrors && !e.Text.Contains("a  Second", StringComparison.Ordinal)).Select(e => (e.Page, e.Line))];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_sample_and_example_fits_the_schema(string file) => Assert.Empty(await Faults(TestFiles.Read(file)));

    [Theory]
    [MemberData(nameof(ValidExamples))]
    public async Task Every_documented_example_without_errors_fits_the_schema(string page, int line) =>
        Assert.Empty(await Faults(DocExample.All.Single(e => e.Page == page && e.Line == line).Whole()));

    [Theory]
    [InlineData("inquiry: Why?\npossibilties: {}\n")]
    [InlineData("act: A file without a question.\n")]
    [InlineData("inquiry: Why?\npossibilities: {fear: {acts: 1.5}}\n")]
    [InlineData("inquiry: Why?\npossibilities: {fear: {weight: likely}}\n")]
    [InlineData("inquiry: Why?\nmeasures: {veto: {against: {fear: 0.3}}}\n")]
    [InlineData("inquiry: Why?\nmeasures: {veto: {against: {fear: lss likely}}}\n")]
    [InlineData("inquiry: Why?\nmeasures: {veto: {cost: slihgt}}\n")]
    [InlineData("inquiry: Why?\noutcomes: {fails: {rules: [{if: {cold: yes}, chance: 1%}]}}\n")]
    [InlineData("inquiry: Why?\noptions: {launch: {closed: perhaps}}\n")]
    [InlineData("inquiry: Why?\ntolerance: low\n")]
    public async Task What_the_reader_refuses_by_its_shape_the_schema_refuses_too(string text)
    {
        Assert.True(InquiryReader.Read(text).HasErrors);
        Assert.NotEmpty(await Faults(text));
    }

    [Fact]
    public void The_schema_offers_the_words_of_judgements()
    {
        string schema = InquirySchema.ToJson();
        Assert.All(new[] { "\"very likely\"", "\"much less likely\"", "\"strongly unexpected\"", "\"contested\"", "\"-slight\"", "\"virtually certain\"" }, w => Assert.Contains(w, schema, StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> Faults(string text)
    {
        ICollection<ValidationError> faults = (await s_schema.Value).Validate(YamlAsJson.Read(text));
        return faults.Select(f => f.ToString());
    }
}
