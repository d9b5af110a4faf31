using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Language.Lint;

/// <summary>Reads an inquiry as a careful colleague would: for words that condemn, for people who can be told, and for what was left out.</summary>
/// <remarks>All of it is advice: it changes no result, and the author may ignore any of it with a reason.</remarks>
public static class InquiryLint
{
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
