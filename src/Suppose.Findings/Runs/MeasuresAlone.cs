using System.Collections.Immutable;

using Suppose.Analysis;
using Suppose.Analysis.Lessons;
using Suppose.Model;

namespace Suppose.Findings.Runs;

/// <summary>A table of what each measure does alone under each possibility; where there are too many, a list a possibility.</summary>
internal static class MeasuresAlone
{
    /// <summary>The section; null where there is nothing to show beside the sets.</summary>
    public static Section? Of(RunView view)
    {
        var lessons = (view.Run.Lessons?.Measures ?? []).Where(m => !m.Alone.IsEmpty).ToImmutableArray();
        if (lessons.IsEmpty)
        {
            return null;
        }

        var words = new MeasuresAloneWords(view.Wording);
        var blocks = new List<Block> { Table(lessons, view, words), new Caption(new Finding("how-to-read", words.HowToRead(view.Run.Inquiry.IsRated))) };
        foreach (var lesson in lessons.Where(l => !l.With.IsEmpty))
        {
            blocks.Add(new Caption(new Finding("with", words.With(view.Words.Quote(lesson.Measure), view.Words.Quoted(lesson.With)))));
        }

        return new Section("measures", words.Heading(), [.. blocks]);
    }

    private static Grid Table(ImmutableArray<MeasureLesson> lessons, RunView view, MeasuresAloneWords words)
    {
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        var lists = ImmutableArray.CreateBuilder<Block>();
        foreach (var possibility in view.ByWorst.Where(p => !p.Ordinary || lessons.Any(l => l.Alone[view.IndexOf(p.Id)].Verdict != Verdict.Holds)))
        {
            var p = view.IndexOf(possibility.Id);
            var before = Figures.Percent(view.Nothing.Act[p].P50);
            rows.Add(new GridRow(possibility.Id, [new Cell([before], Tone.Plain), .. lessons.Select(l => CellText.OfMeasure(l.Alone[p], Left(l, l.Alone[p], words), view.Words))]));
            lists.Add(List(possibility, before, [.. lessons.Select(l => (l, l.Alone[p]))], view, words));
        }

        return new Grid(words.Corner(), [words.AsThingsStood(), .. lessons.Select(l => l.Measure)], rows.ToImmutable(), Repeated: 1) { WhenTooWide = lists.ToImmutable() };
    }

    /// <summary>The chance that is left; where the measure needs others, beside the chance with these alone.</summary>
    internal static string Left(MeasureLesson lesson, ActChange change, MeasuresAloneWords words)
    {
        var after = Figures.Percent(change.After.P50);
        return lesson.With.IsEmpty ? after : words.Change(Figures.Percent(change.Before.P50), after);
    }

    /// <summary>One line a grade, the best first, each with the measures that reach it.</summary>
    private static Listing List(Possibility possibility, string before, ImmutableArray<(MeasureLesson Lesson, ActChange Change)> all, RunView view, MeasuresAloneWords words)
    {
        var lines = all.GroupBy(one => CellText.Word(one.Change, view.Words))
            .OrderByDescending(g => g.Max(one => (one.Change.Verdict, one.Change.Grade)))
            .Select(g => new Finding("alone", words.Line(g.Key, string.Join(words.Between(), g.OrderBy(one => one.Change.After.P50).Select(one => words.Left(one.Lesson.Measure, Left(one.Lesson, one.Change, words)))))));
        return new Listing(new Finding("alone.of", words.Of(possibility.Id, before)), [.. lines]);
    }
}
