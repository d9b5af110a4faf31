using Suppose.Model;

namespace Suppose.Language.Lint;

/// <summary>Advises on what was left out: the ordinary member, questions, measures, who brought a possibility in, and ratings where a measure may do harm.</summary>
internal static class CompletenessCheck
{
    /// <summary>Advises on an inquiry into why someone acted; one about what we should do ourselves has no possibilities to complete.</summary>
    public static void Check(Inquiry inquiry, SourceText source, AdviceList advice)
    {
        if (inquiry.Possibilities.IsEmpty)
        {
            return;
        }

        List<Possibility> asked = [.. inquiry.Possibilities.Where(p => !p.Ordinary)];
        if (asked.Count == inquiry.Possibilities.Length)
        {
            advice.AboutFile(LintCodes.NoOrdinaryRow, PlaceOfPossibilities(inquiry, source));
        }

        HashSet<string> answered = new(inquiry.Measures.SelectMany(m => m.Answers), StringComparer.OrdinalIgnoreCase);
        advice.AboutItems(LintCodes.QuestionWithoutMeasure, asked.Where(p => !p.Asks.IsEmpty && !answered.Contains(p.Id)).Select(p => new LintedItem(p.Id, p.Asks[0].Place)));
        advice.AboutItems(LintCodes.NoQuestion, asked.Where(p => p.Asks.IsEmpty).Select(p => new LintedItem(p.Id, p.Place)));
        advice.AboutItems(LintCodes.NobodyNamed, asked.Where(p => string.IsNullOrWhiteSpace(p.By)).Select(p => new LintedItem(p.Id, p.Place)));
        advice.AboutItems(LintCodes.MeasureWithoutQuestion, inquiry.Measures.Where(m => m.Answers.IsEmpty).Select(m => new LintedItem(m.Id, m.Place)));
        advice.AboutItems(LintCodes.RatedOnlyWhereItWorks, inquiry.Measures.Where(m => IsRatedOnlyWhereItWorks(m, asked)).Select(m => new LintedItem(m.Id, m.Place)));
    }

    /// <summary>Every rating makes the act less likely, none goes beyond the possibilities that the measure answers, and others are left unrated.</summary>
    /// <remarks>Whoever thinks of a measure thinks of where it works; that it makes another possibility worse shows only where it is rated there too.</remarks>
    private static bool IsRatedOnlyWhereItWorks(Measure measure, List<Possibility> asked)
    {
        HashSet<string> rated = new(measure.Against.Select(a => a.Possibility), StringComparer.OrdinalIgnoreCase);
        return rated.Count > 0
            && measure.Against.All(a => a.Judgement.Distribution.Maximum < 1)
            && (measure.Answers.IsEmpty || rated.All(id => measure.Answers.Contains(id, StringComparer.OrdinalIgnoreCase)))
            && asked.Exists(p => !rated.Contains(p.Id));
    }

    private static Place PlaceOfPossibilities(Inquiry inquiry, SourceText source)
    {
        Place section = source.OfTopLevel("possibilities");
        return section.IsInFile ? new Place(section.Line, 1, "possibilities".Length) : inquiry.Possibilities[0].Place;
    }
}
