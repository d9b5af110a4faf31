using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Findings.Reports;

/// <summary>The measures of the leading set, with room for who sees to each, by when, and how anyone can tell that it is done.</summary>
internal static class ActionSheet
{
    /// <summary>The section; null where no set is worth doing.</summary>
    public static Section? Of(ReportView report)
    {
        if (!report.HasLeading)
        {
            return null;
        }

        var words = new FirstPageWords(report.Wording);
        var set = report.View.Set(report.View.Leading.Measures);
        ImmutableArray<Measure> measures = [.. report.View.Leading.Measures.Select(report.View.Measure)];
        var whom = measures.Any(m => !Lines(m, words).IsEmpty);
        var rows = measures.Select(m => new GridRow(m.Id, [.. whom ? [new Cell(Lines(m, words), Tone.Idle)] : ImmutableArray<Cell>.Empty, Blank, Blank, Blank]));
        var grid = new Grid(words.Measure(), [.. whom ? [words.What()] : ImmutableArray<string>.Empty, words.Who(), words.When(), words.Check()], [.. rows], 0) { Look = GridLook.Blanks };
        return new Section("to-do", report.View.SomeHold ? words.DoHeading(set) : words.NearestHeading(set), [grid, new Caption(new Finding("to-do", words.Caption()))]);
    }

    private static Cell Blank => new([], Tone.Plain);

    private static ImmutableArray<string> Lines(Measure measure, FirstPageWords words)
    {
        string?[] lines = [measure.Binds is { } whom ? words.Binds(whom) : null, measure.UpheldBy is { } upholder ? words.UpheldBy(upholder) : null];
        return [.. lines.OfType<string>()];
    }
}
