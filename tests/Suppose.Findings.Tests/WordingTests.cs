using System.Resources;

namespace Suppose.Findings.Tests;

public sealed class WordingTests
{
    private static readonly Wording s_wording = FindingsWording.Default;

    [Fact]
    public void A_sentence_is_filled_by_name() => Assert.Equal("a and b", s_wording.Say("Common.AndLast", ("second", "b"), ("first", "a")));

    [Fact]
    public void What_fills_a_place_is_not_filled_again() => Assert.Equal("“{first}”", s_wording.Say("Common.Quote", ("id", "{first}")));

    [Fact]
    public void A_number_of_things_has_a_form_for_one_and_one_for_the_rest()
    {
        Assert.StartsWith("There is 1 more", s_wording.Count("Flip.More", 1), StringComparison.Ordinal);
        Assert.StartsWith("There are 1,200 more", s_wording.Count("Flip.More", 1200), StringComparison.Ordinal);
        Assert.StartsWith("There are 0 more", s_wording.Count("Flip.More", 0), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_is_not_there_is_a_fault_and_never_an_empty_line() =>
        Assert.Throws<MissingManifestResourceException>(() => s_wording.Say("No.Such"));

    [Fact]
    public void A_place_that_nothing_fills_is_a_fault_and_never_shown() =>
        Assert.Throws<MissingManifestResourceException>(() => s_wording.Say("Common.Quote"));

    [Fact]
    public void A_changed_wording_changes_sentences_and_leaves_what_fills_them() =>
        Assert.Equal("A AND b", s_wording.Changed(s => s.Replace("and", "AND", StringComparison.Ordinal)).Say("Common.AndLast", ("first", "A"), ("second", "b")));
}
