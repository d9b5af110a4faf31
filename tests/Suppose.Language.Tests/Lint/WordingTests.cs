using FsCheck.Xunit;
using Suppose.Language.Lint;

namespace Suppose.Language.Tests.Lint;

public sealed class WordingTests
{
    public static TheoryData<string, string, string> LoadedSentences => Corpus.Loaded();

    public static TheoryData<string> InnocentSentences => Corpus.Innocent();

    [Theory]
    [MemberData(nameof(LoadedSentences))]
    public void A_loaded_sentence_is_found_with_its_class_and_its_very_words(string says, string wordClass, string phrase)
    {
        var found = Wording.Loaded(says, WordList.Standard);

        Assert.Contains((wordClass, phrase), found.Select(f => (f.Class.ToString(), says.Substring(f.Start, f.Length))));
        Assert.All(found, f => Assert.NotEmpty(f.Instead));
    }

    [Theory]
    [MemberData(nameof(InnocentSentences))]
    public void An_innocent_sentence_is_left_alone(string says)
    {
        var found = Wording.Loaded(says, WordList.Standard);

        Assert.Empty(found.Select(f => says.Substring(f.Start, f.Length)));
    }

    [Fact]
    public void The_corpus_has_some_forty_five_sentences_of_each_sort_and_all_classes()
    {
        Assert.InRange(LoadedSentences.Count, 40, 60);
        Assert.InRange(InnocentSentences.Count, 40, 60);
        Assert.Equal(Enum.GetNames<WordClass>().Order(), LoadedSentences.Select(row => row.Data.Item2).Distinct().Order());
    }

    [Theory]
    [InlineData("HE IS EVIL", "EVIL")]
    [InlineData("Evil, he was", "Evil")]
    [InlineData("He is a Monster.", "Monster")]
    [InlineData("Why Was He Such a Monster to Us All", "Monster")]
    public void Capitals_alone_do_not_make_a_name(string says, string phrase)
    {
        var found = Assert.Single(Wording.Loaded(says, WordList.Standard));

        Assert.Equal(phrase, says.Substring(found.Start, found.Length));
    }

    [Property(MaxTest = 500)]
    public bool Any_text_is_read_and_every_phrase_lies_within_it(string? text)
    {
        string says = text ?? "";
        return Wording.Loaded(says, WordList.Standard).All(f => f.Start >= 0 && f.Length > 0 && f.Start + f.Length <= says.Length);
    }

    [Property(MaxTest = 500)]
    public bool Any_mix_of_loaded_words_and_marks_is_read_in_order_without_overlap(byte[] choices)
    {
        string[] pieces = ["monster", " ", "he thought", "not", ", ", ". ", "\"", "'", "‘", "’", "-", "\n\n", "Evil ", "but he was ", "\ud83d", "n't", "guilty", "found", "é\u0301"];
        string says = string.Concat(choices.Select(c => pieces[c % pieces.Length]));
        var found = Wording.Loaded(says, WordList.Standard);
        return found.Zip(found.Skip(1)).All(pair => pair.First.Start + pair.First.Length <= pair.Second.Start);
    }
}
