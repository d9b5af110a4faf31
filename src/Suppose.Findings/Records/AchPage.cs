using System.Collections.Immutable;

using Suppose.Analysis.Record;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Records;

/// <summary>The classic scores of competing hypotheses beside the Bayesian reading, so that people who know them find their numbers.</summary>
public static class AchPage
{
    /// <summary>The page.</summary>
    /// <param name="reading">What the record says.</param>
    /// <param name="wording">The sentences.</param>
    public static Page Of(RecordReading reading, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var words = new AchWords(wording);
        var matrix = AchMatrix.Of(reading.Inquiry);
        if (reading.Inquiry.Actor is { Living: true })
        {
            return RecordPage.Of(reading, wording);
        }

        ImmutableArray<Section> sections = matrix.Rows.IsEmpty
            ? [new Section("nothing", "", [new Paragraph([new Finding("nothing", words.Nothing())])])]
            : [new Section("preface", "", [new Paragraph([new Finding("preface", words.Preface())])]), Scores(matrix, reading, words, new CommonWords(wording)), Matrix(matrix, words)];
        return new Page(reading.Inquiry.Title, sections);
    }

    private static Section Scores(AchMatrix matrix, RecordReading reading, AchWords words, CommonWords common)
    {
        var rows = matrix.Scores().Select(score => new GridRow(score.Hypothesis,
        [
            RecordPage.Plain(Figures.Whole(score.Inconsistent)), RecordPage.Plain(Figures.Amount(score.Inconsistency)), RecordPage.Plain(Figures.Amount(score.Weighted)),
            RecordPage.Plain(Chance(score.Hypothesis)),
        ]));
        var grid = new Grid(words.Hypothesis(), [words.Inconsistent(), words.Inconsistency(), words.Weighted(), words.Reading()], [.. rows], 0);
        return new Section("scores", words.ScoresHeading(), [grid, new Caption(new Finding("caption", words.Caption()))]);

        string Chance(string hypothesis)
        {
            var place = reading.Weighing?.Possibilities.IndexOf(hypothesis) ?? -1;
            return reading.SetAside.Any(aside => aside.Possibility == hypothesis) ? words.SetAside() : place < 0 ? words.NotWeighed() : common.Chance(reading.Weighing!.Posterior[place]);
        }
    }

    private static Section Matrix(AchMatrix matrix, AchWords words)
    {
        var rows = matrix.Rows.Select(row => new GridRow(row.Id,
            [RecordPage.Plain(words.GradesOf(words.Grade(row.Credibility), words.Grade(row.Relevance))), .. row.Letters.Select(letter => RecordPage.Plain(letter.ToString()))]));
        return new Section("matrix", words.MatrixHeading(), [new Grid(words.Item(), [words.Grades(), .. matrix.Hypotheses], [.. rows], 1)]);
    }
}
