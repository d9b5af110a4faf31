using Suppose.Language.Lint;

namespace Suppose.Language.Tests.Lint;

public sealed class WordListTests
{
    [Fact]
    public void The_list_that_comes_with_the_program_has_no_line_that_it_cannot_read()
    {
        Assert.Empty(WordList.Standard.And(StandardText("names.txt")).Diagnostics);
        Assert.Empty(WordList.Standard.And(StandardText("words.txt")).Diagnostics);
        Assert.InRange(WordList.Standard.Count, 500, 5000);
    }

    [Fact]
    public void A_list_of_ones_own_adds_words_and_may_use_the_sets_there_are()
    {
        var read = WordList.Standard.And("# ours\n[loaded noun]\n{his} lot, suit/s -> the people from head office\n");

        Assert.Empty(read.Diagnostics);
        var found = Wording.Loaded("Then their lot and two suits came.", read.Words);
        Assert.Equal(["the people from head office", "the people from head office"], found.Select(f => f.Instead));
        Assert.NotEmpty(Wording.Loaded("He was a monster.", read.Words));
    }

    [Fact]
    public void A_list_of_ones_own_can_make_a_word_harmless()
    {
        var read = WordList.Standard.And("[innocent]\nmonster ball\n");

        Assert.Empty(Wording.Loaded("The band played at the monster ball.", read.Words));
    }

    [Fact]
    public void Endings_gaps_sets_hyphens_and_contractions_are_understood()
    {
        var read = WordList.Standard.And("set beast: cat/s dog/s\n[hindsight]\n{beast} .. barked -> x\nwon't-do, it isn't on -> y\n");

        Assert.Empty(read.Diagnostics);
        Assert.Equal("x", Assert.Single(Wording.Loaded("The dogs over there all barked.", read.Words)).Instead);
        Assert.Empty(Wording.Loaded("The dogs that were over there all barked.", read.Words));
        Assert.Equal("y", Assert.Single(Wording.Loaded("That won’t-do attitude.", read.Words)).Instead);
    }

    [Theory]
    [InlineData("culprit -> whoever did it", 1)]
    [InlineData("[guilt word]\nculprit", 2)]
    [InlineData("[no such class]\n", 1)]
    [InlineData("[guilt word]\n\n{nobody} did it -> x", 3)]
    [InlineData("[guilt word]\n.. did it -> x", 2)]
    [InlineData("[guilt word]\na .. b .. c -> x", 2)]
    [InlineData("[guilt word]\n!!! -> x", 2)]
    [InlineData("set nobody:\n[guilt word]\nthe {nobody} -> x", 1)]
    public void A_line_that_cannot_be_read_is_named_with_its_place_and_left_out(string text, int line)
    {
        var read = WordList.Standard.And(text);

        var diagnostic = read.Diagnostics[0];
        Assert.Equal("SUP0991", diagnostic.Code);
        Assert.Equal(line, diagnostic.Place.Line);
        Assert.Equal(WordList.Standard.Count, read.Words.Count);
    }

    private static string StandardText(string file)
    {
        using Stream stream = typeof(WordList).Assembly.GetManifestResourceStream($"Suppose.Language.Lint.{file}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
