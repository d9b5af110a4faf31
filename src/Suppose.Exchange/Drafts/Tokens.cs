using Suppose.Analysis.Record;
using Suppose.Exchange.Diagnostics;
using Suppose.Language.Judgements;
using Suppose.Language.Words;
using Suppose.Model;

namespace Suppose.Exchange.Drafts;

/// <summary>Reads the few words of a matrix; one that is not understood is reported and left out, never guessed.</summary>
internal static class Tokens
{
    /// <summary>A letter: CC, C, N, I, II or NA, in either case; null for an empty cell and for one that was not understood.</summary>
    public static string? Letter(string text, string hypothesis, string row, Place place, ImportProblems problems) =>
        Cell(text, hypothesis, row, place, problems, ImportCodes.UnknownLetter, Letter);

    /// <summary>A letter, or any word, number or range that an inquiry takes for how expected an item is.</summary>
    public static string? Expectation(string text, string hypothesis, string row, Place place, ImportProblems problems) =>
        Cell(text, hypothesis, row, place, problems, ImportCodes.UnknownExpectation, trimmed => Letter(trimmed) ?? Word(trimmed) ?? Number(trimmed));

    /// <summary>A grade: high, medium or low, in full or by its first letter; null for an empty cell.</summary>
    /// <param name="text">The grade as written.</param>
    /// <param name="what">What is graded: the key of its word, <c>credibility</c> or <c>relevance</c>.</param>
    /// <param name="row">The row it belongs to.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="problems">Where what is not understood is reported.</param>
    public static AchGrade? Grade(string text, string what, string row, Place place, ImportProblems problems)
    {
        switch (text.Trim().ToUpperInvariant())
        {
            case "":
                return null;
            case "H" or "HIGH":
                return AchGrade.High;
            case "M" or "MEDIUM" or "MED":
                return AchGrade.Medium;
            case "L" or "LOW":
                return AchGrade.Low;
            default:
                problems.Report(ImportCodes.UnknownGrade, place, Shown(text), ImportTexts.Say("grade." + what), Shown(row));
                return null;
        }
    }

    /// <summary>A token as it is shown in a sentence: on one line and not too long.</summary>
    public static string Shown(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 60 ? line : line[..57] + "...";
    }

    /// <summary>A text cut to the limit, which is said.</summary>
    public static string Kept(string text, ImportLimits limits, Place place, ImportProblems problems)
    {
        if (text.Length <= limits.CellCharacters)
        {
            return text;
        }

        problems.Report(ImportCodes.Cut, place, limits.CellCharacters);
        return text[..limits.CellCharacters];
    }

    private static string? Cell(string text, string hypothesis, string row, Place place, ImportProblems problems, ImportCode unknown, Func<string, string?> read)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return null;
        }

        if (read(trimmed) is { } understood)
        {
            return understood;
        }

        problems.Report(unknown, place, Shown(text), Shown(hypothesis), Shown(row));
        return null;
    }

    private static string? Letter(string text) => text.ToUpperInvariant() switch
    {
        "CC" or "C" or "N" or "I" or "II" or "NA" => text.ToUpperInvariant(),
        "N/A" => "NA",
        _ => null,
    };

    private static string? Word(string text) =>
        Vocabularies.For(JudgementKind.Expectation, Lexicons.Icd203).Select(words => words.Find(text)).FirstOrDefault(word => word is not null)?.Name;

    private static string? Number(string text) =>
        NumberText.TryParse(text, out var number) && number.Form is NumberForm.Plain or NumberForm.Percent && number.Low >= 0 && number.Low <= number.High && number.High <= 1
            ? text
            : null;
}
