using Suppose.Model;

namespace Suppose.Language.Lint;

/// <summary>Collects the texts of an inquiry whose wording is the author's own.</summary>
/// <remarks>Objections, the record and reasons are left alone: they are other people's words, and are to be given as they were said.</remarks>
internal static class InquiryTexts
{
    /// <summary>The texts, in the order of the file's sections.</summary>
    public static IEnumerable<LintedText> Of(Inquiry inquiry, SourceText source) =>
        Headings(inquiry, source).Concat(inquiry.Possibilities.SelectMany(OfPossibility)).Concat(inquiry.Measures.SelectMany(OfMeasure));

    private static IEnumerable<LintedText> Headings(Inquiry inquiry, SourceText source)
    {
        yield return new LintedText(inquiry.Title, source.OfTopLevel("inquiry"), true, false);
        if (inquiry.About is not null)
        {
            yield return new LintedText(inquiry.About, source.OfTopLevel("about"), false, false);
        }

        if (inquiry.Act is not null)
        {
            yield return new LintedText(inquiry.Act, source.OfTopLevel("act"), true, false);
        }
    }

    private static IEnumerable<LintedText> OfPossibility(Possibility possibility)
    {
        yield return new LintedText(possibility.Id, possibility.Place, true, possibility.Private);
        if (possibility.Says is not null)
        {
            yield return new LintedText(possibility.Says, possibility.SaysPlace, true, possibility.Private);
        }

        foreach (Question question in possibility.Asks)
        {
            yield return new LintedText(question.Text, question.Place, false, possibility.Private);
        }
    }

    private static IEnumerable<LintedText> OfMeasure(Measure measure)
    {
        yield return new LintedText(measure.Id, measure.Place, false, measure.Private);
        if (measure.Says is not null)
        {
            yield return new LintedText(measure.Says, measure.SaysPlace, false, measure.Private);
        }
    }
}
