using System.Collections.Immutable;
using FsCheck.Xunit;
using Suppose.Language.Lint;

namespace Suppose.Language.Tests.Lint;

public sealed class InquiryLintTests
{
    /// <summary>An inquiry that the lint has nothing to say on; tests put lines in place of its own.</summary>
    private const string Clean = """
        inquiry: Why did money leave the box, and what would keep it there?
        act: money leaving the box
        possibilities:
          short of money: {says: Someone was short that month., by: a singer, asks: Where can one turn before payday?}
          lost track: {says: Nobody took anything., by: an auditor, asks: How would a slip show the same evening?}
          a helper: {ordinary: yes}
        measures:
          two people count: {says: Two people count together., answers: [lost track, short of money], against: {lost track: much less likely, short of money: less likely}}

        """;

    [Fact]
    public void A_careful_inquiry_gets_no_advice() => Assert.Empty(Lint(Clean));

    [Theory]
    [InlineData("Someone was short that month.", "Someone greedy was short.", "SUP0901", "greedy")]
    [InlineData("Someone was short that month.", "Someone secretly wanted it.", "SUP0902", "secretly wanted")]
    [InlineData("Where can one turn before payday?", "What should we have known?", null, null)]
    [InlineData("Where can one turn before payday?", "Who should have known?", "SUP0903", "should have known")]
    [InlineData("Two people count together.", "The culprit counts with another.", "SUP0904", "culprit")]
    [InlineData("two people count:", "cronies count:", "SUP0905", "cronies")]
    [InlineData("inquiry: Why did money", "inquiry: Why did the crook do it, why did money", "SUP0901", "crook")]
    [InlineData("act: money leaving the box", "act: a thief taking from the box", "SUP0904", "thief")]
    [InlineData("a helper: {ordinary: yes}", "a liar: {by: us, asks: How?}\n  a helper: {ordinary: yes}", "SUP0901", "liar")]
    public void Loaded_words_are_pointed_out_at_the_very_words_wherever_the_author_speaks(string from, string to, string? code, string? words)
    {
        string text = Replace(from, to).Replace("answers: [lost track", "answers: [a liar, lost track", StringComparison.Ordinal);
        text = to.Contains("a liar", StringComparison.Ordinal) ? text.Replace("against: {", "against: {a liar: no difference, ", StringComparison.Ordinal) : text.Replace("a liar, ", "", StringComparison.Ordinal);

        var advice = Lint(text);

        Assert.Equal(code, advice.SingleOrDefault()?.Code);
        Assert.Equal(words, advice.SingleOrDefault() is { } one ? Words(text, one) : null);
        Assert.All(advice, a => Assert.Equal(Severity.Advice, a.Severity));
    }

    [Fact]
    public void Loaded_advice_offers_a_neutral_phrase_and_the_entry_that_silences_it()
    {
        var advice = Assert.Single(Lint(Replace("Someone was short", "Someone greedy was short")));

        Assert.Contains("greedy", advice.Message, StringComparison.Ordinal);
        Assert.Contains("wanting the money", advice.Fixes[0], StringComparison.Ordinal);
        Assert.Contains("lint: [{ignore: SUP0901, phrase: greedy, because: ...}]", advice.Fixes[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_entry_that_the_advice_offers_silences_it()
    {
        string text = Replace("Someone was short", "Someone \\\"greedy, they said\\\" was short").Replace("says: Someone \\\"greedy, they said\\\" was short that month.", "says: \"It was what a monster does.\"", StringComparison.Ordinal);
        var advice = Assert.Single(Lint(text));
        string entry = advice.Fixes[1].Split('`')[1].Replace("...", "it is the title of the play", StringComparison.Ordinal);

        Assert.Empty(Lint(text + entry + "\n"));
    }

    [Fact]
    public void An_objection_and_the_record_may_say_what_was_said()
    {
        string text = Replace("says: Two people count together.", "says: Two people count together., objection: Only a liar needs this.")
            + "evidence:\n  a note: {says: He is a crook., expected: {lost track: unexpected}}\n";

        Assert.Empty(Lint(text));
    }

    [Fact]
    public void A_suppression_silences_the_words_it_names_and_no_others()
    {
        string text = Replace("Someone was short that month.", "A greedy and lazy helper was short.").Replace("Nobody took anything.", "Everyone was greedy.", StringComparison.Ordinal)
            + "lint:\n  - {ignore: sup0901, phrase: greedy and lazy, because: quoted from the minutes}\n";

        var advice = Assert.Single(Lint(text));

        Assert.Equal("greedy", Words(text, advice));
        Assert.Contains("Everyone", text.Split('\n')[advice.Place.Line - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppression_without_a_phrase_silences_its_code_everywhere_and_no_other_code()
    {
        string text = Replace("Someone was short that month.", "A greedy culprit was short.").Replace("Nobody took anything.", "Everyone was greedy.", StringComparison.Ordinal)
            + "lint: [{ignore: SUP0901, because: all of it is quoted}]\n";

        Assert.Equal(["SUP0904"], Lint(text).Select(a => a.Code));
    }

    [Fact]
    public void A_suppression_that_silences_nothing_is_pointed_out()
    {
        string text = Clean + "lint:\n  - {ignore: SUP0901, phrase: monster, because: it was there once}\n";

        var advice = Assert.Single(Lint(text));

        Assert.Equal("SUP0931", advice.Code);
        Assert.Equal(10, advice.Place.Line);
    }

    [Fact]
    public void Advice_takes_its_place_among_the_other_diagnostics_of_a_file()
    {
        string text = Replace("by: an auditor", "acts: certain, by: an auditor").Replace("Someone was short", "Someone greedy was short", StringComparison.Ordinal)
            .Replace("Two people count together.", "Whoever is guilty counts.", StringComparison.Ordinal);

        InquiryReading advised = InquiryLint.Advise(InquiryReader.Read(text));

        Assert.Equal([Severity.Advice, Severity.Warning, Severity.Advice], advised.Diagnostics.Select(d => d.Severity));
        Assert.False(advised.HasErrors);
    }

    [Fact]
    public void A_file_in_error_is_not_advised_on()
    {
        InquiryReading reading = InquiryReader.Read("inquiry: Why is he a monster?\nnone: 1\n");

        Assert.Equal(reading.Diagnostics, InquiryLint.Advise(reading).Diagnostics);
    }

    [Fact]
    public void A_text_of_a_megabyte_full_of_loaded_words_is_advised_on_in_one_walk()
    {
        string text = Replace("Someone was short that month.", string.Concat(Enumerable.Repeat("greedy ", 150_000)))
            + "lint: [{ignore: SUP0901, phrase: lazy, because: for comparison}]\n";

        var advice = Lint(text);

        Assert.Equal(["SUP0931"], advice.Select(a => a.Code).Where(c => c == "SUP0931"));
        Assert.InRange(advice.Length, 3, 30);
    }

    [Property(MaxTest = 100)]
    public bool Any_text_in_any_place_is_linted_without_fail(string? prose, bool asDoubleQuoted)
    {
        string inner = new([.. (prose ?? "monster").Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)]);
        string quoted = asDoubleQuoted
            ? $"\"{inner.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)} monster\""
            : $"'{inner.Replace("'", "''", StringComparison.Ordinal)} monster'";
        return Lint(Replace("Someone was short that month.", quoted)).All(a => a.Severity == Severity.Advice && a.Message.Length > 0 && a.Place.IsInFile);
    }

    internal static ImmutableArray<Diagnostic> Lint(string text)
    {
        InquiryReading reading = InquiryReader.Read(text);
        Assert.False(reading.HasErrors, string.Join("; ", reading.Diagnostics.Select(d => $"{d.Place.Line}: {d.Message}")));
        return InquiryLint.Check(reading.Inquiry!, reading.Text);
    }

    private static string Replace(string from, string to)
    {
        Assert.Contains(from, Clean, StringComparison.Ordinal);
        return Clean.Replace(from, to, StringComparison.Ordinal);
    }

    private static string Words(string text, Diagnostic advice) =>
        text.Split('\n')[advice.Place.Line - 1].Substring(advice.Place.Column - 1, advice.Place.Length);
}
