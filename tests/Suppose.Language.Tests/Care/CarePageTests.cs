using Suppose.Language.Care;

namespace Suppose.Language.Tests.Care;

public sealed class CarePageTests
{
    private static readonly string[] s_lines = TestFiles.Read("Docs/language/care.md").Split('\n');

    [Fact]
    public void What_the_page_calls_recognised_is() => Assert.All(After("It is recognised:", 3), s => Assert.NotEmpty(CareText.In(s)));

    [Fact]
    public void What_the_page_says_is_let_through_is() => Assert.All(After("It is let through:", 5), s => Assert.Empty(CareText.In(s)));

    private static List<string> After(string line, int sentences)
    {
        List<string> found = [.. s_lines.SkipWhile(l => l != line).Skip(2).TakeWhile(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => l[2..])];
        Assert.Equal(sentences, found.Count);
        return found;
    }
}
