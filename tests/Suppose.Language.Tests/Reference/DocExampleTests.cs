using System.Collections.Immutable;

namespace Suppose.Language.Tests.Reference;

public sealed class DocExampleTests
{
    public static TheoryData<string, int> Examples => [.. DocExample.All.Select(e => (e.Page, e.Line))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_the_documentation_reads_as_it_says(string page, int line)
    {
        DocExample example = DocExample.All.Single(e => e.Page == page && e.Line == line);
        (ImmutableArray<Diagnostic> diagnostics, bool usable) = example.Read();
        string actual = string.Join(' ', diagnostics.Select(d => $"{d.Code}@{d.Place.Line}:{d.Place.Column}").Order(StringComparer.Ordinal));
        Assert.Equal(string.Join(' ', example.Expected), actual);
        Assert.Equal(example.Expected.All(e => SeverityOf(diagnostics, e) != Severity.Error), usable);
    }

    [Theory]
    [InlineData("rated")]
    [InlineData("situation")]
    public void The_inquiries_that_complete_examples_are_without_fault(string name) =>
        Assert.Empty(InquiryReader.Read(DocExample.Base(name)).Diagnostics);

    [Fact]
    public void Every_example_says_how_it_is_completed() =>
        Assert.DoesNotContain(DocExample.All, e => e.Completion is not ("whole" or "rated" or "situation" or "desire" or "outline"));

    private static Severity SeverityOf(ImmutableArray<Diagnostic> diagnostics, string expected) => diagnostics.First(d => expected.StartsWith(d.Code, StringComparison.Ordinal)).Severity;
}
