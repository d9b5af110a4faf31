using Suppose.Language.Lint;

namespace Suppose.Language.Tests.Lint;

public sealed class WordingPageTests
{
    private static readonly string[] s_lines = TestFiles.Read(Path.Combine("Docs", "language", "wording.md")).Split('\n');

    [Fact]
    public void Every_sentence_that_the_page_says_is_pointed_out_is() =>
        Assert.All(Sentences("## What is pointed out", 10), s => Assert.NotEmpty(Wording.Loaded(s, WordList.Standard)));

    [Fact]
    public void Every_sentence_that_the_page_says_is_left_alone_is() =>
        Assert.All(Sentences("## What is left alone", 10), s => Assert.Empty(Wording.Loaded(s, WordList.Standard)));

    [Fact]
    public void The_list_on_the_page_is_read_and_does_what_it_says()
    {
        var read = WordList.Standard.And(string.Join('\n', s_lines.SkipWhile(l => l != "```words").Skip(1).TakeWhile(l => l != "```")));

        Assert.Empty(read.Diagnostics.Select(d => d.Message));
        Assert.NotEmpty(Wording.Loaded("The suits have decided.", read.Words));
        Assert.NotEmpty(Wording.Loaded("Any nurse would have seen it.", read.Words));
        Assert.Empty(Wording.Loaded("There are four suits of cards.", read.Words));
    }

    [Fact]
    public void The_page_names_every_section_that_a_list_may_have()
    {
        string message = Assert.Single(WordList.Standard.And("[no such section]").Diagnostics).Message;
        string[] sections = message[(message.LastIndexOf(" are ", StringComparison.Ordinal) + 5)..].TrimEnd('.').Split(", ");

        Assert.Equal(13, sections.Length);
        Assert.All(sections, s => Assert.Contains($"`{s}`", string.Join('\n', s_lines), StringComparison.Ordinal));
    }

    private static List<string> Sentences(string heading, int atLeast)
    {
        List<string> sentences = [.. s_lines.SkipWhile(l => l != heading).Skip(1).TakeWhile(l => !l.StartsWith('#')).Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => l[2..])];
        Assert.True(sentences.Count >= atLeast);
        return sentences;
    }
}
