using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Language.Lint;

/// <summary>Reads an inquiry as a careful colleague would: for words that condemn, for people who can be told, and for what was left out.</summary>
/// <remarks>All of it is advice: it changes no result, and the author may ignore any of it with a reason.</remarks>
public static class InquiryLint
{
    /// <summary>A reading with the advice on its inquiry among its diagnostics, in the order of the file; as it is where the file is in error.</summary>
    /// <param name="reading">What came of reading the file.</param>
    /// <param name="words">The word list to use; null means <see cref="WordList.Standard"/>.</param>
    public static InquiryReading Advise(InquiryReading reading, WordList? words = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Inquiry is { } inquiry
            ? reading with { Diagnostics = [.. reading.Diagnostics.Concat(Check(inquiry, reading.Text, words)).OrderBy(d => d.Place.Line).ThenBy(d => d.Place.Column)] }
            : reading;
    }

    /// <summary>The advice on an inquiry, in the order of its file; empty where there is nothing to say.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="text">The text of the file it was read from, where the very words are looked up; for an inquiry from no file, an empty text.</param>
    /// <param name="words">The word list to use; null means <see cref="WordList.Standard"/>.</param>
    public static ImmutableArray<Diagnostic> Check(Inquiry inquiry, string text, WordList? words = null)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(text);
        var source = new SourceText(text);
        var ignored = new IgnoredAdvice(inquiry.Suppressions);
        var advice = new AdviceList(ignored);
        var persons = new PersonCheck(inquiry.Actor);
        foreach (LintedText linted in InquiryTexts.Of(inquiry, source))
        {
            var read = new ReadText(linted.Text, words ?? WordList.Standard);
            WordingCheck.Check(linted, read, source, advice);
            persons.Check(linted, read, source, advice);
        }

        CompletenessCheck.Check(inquiry, source, advice);
        IgnoredCheck.Check(ignored, advice);
        return advice.InOrder();
    }
}
