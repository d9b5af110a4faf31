using System.Collections.Immutable;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Mistakes;
using Suppose.Model;

namespace Suppose.Findings.Mistakes;

/// <summary>In which circumstances options were mistakes, by our own lights and by those of each possibility.</summary>
public static class MistakePage
{
    private const int MostTurns = 2;

    /// <summary>The page of what was found, which reached no limit.</summary>
    /// <param name="reading">What was found.</param>
    /// <param name="wording">The sentences.</param>
    public static Page Of(MistakeReading reading, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var view = new MistakeView(reading, wording);
        Section?[] sections = [Preface(view), InShort(view), Turns(view), Cases(view), OwnLightsTables.Of(view)];
        return new Page(reading.Inquiry.Title, [.. sections.OfType<Section>()]);
    }

    private static Section Preface(MistakeView view)
    {
        var ours = view.Reading.Inquiry.Ours!.Wants.Select(w => view.Words.Want(view.Common.Quote(w.Want), view.Common.Judged(w.Weight)));
        return new Section("preface", "", [new Paragraph([new Finding("preface", view.Words.Preface(view.Common.And([.. ours])))])]);
    }

    private static Section InShort(MistakeView view)
    {
        var points = view.Reading.Where.Select(w => new Finding("where", CommonSentence(view.Words.Was(w.Verdict, view.Common.Quote(w.Option), view.Names.Where(w.Where)))))
            .Append(new Finding("not-assessed", view.Words.NotAssessed()));
        return new Section("in-short", view.Words.InShortHeading(), [new Points([.. points])]);
    }

    private static Section? Turns(MistakeView view)
    {
        var points = ImmutableArray.CreateBuilder<Finding>();
        var harmful = view.Reading.Cases.SelectMany(at => at.Options.Where(o => o.Standing == OptionStanding.Never)
            .Select(o => (At: at, o.Option, o.ByOurs.Verdict, Turns: at.BreakEven.Where(b => b.Option == o.Option).Take(MostTurns).ToArray())));
        foreach (var alike in harmful.GroupBy(h => (h.Option, h.Verdict == MistakeVerdict.Mistake, Shown: string.Join("\n", h.Turns.Select(t => Sentence(t, "", view))))))
        {
            var (first, where) = (alike.First(), view.Names.Where([.. alike.Select(h => h.At.State)]));
            points.AddRange(first.Turns.Select(turn => new Finding("turn", CommonSentence(Sentence(turn, where, view))) { Figures = [turn.Now, turn.At] }));
            if (first.Turns.Length == 0 && first.Verdict == MistakeVerdict.Mistake)
            {
                points.Add(new Finding("no-turn", CommonSentence(view.Words.NoTurn(where, view.Common.Quote(first.Option)))));
            }
        }

        return points.Count == 0
            ? null
            : new Section("turns", view.Words.TurnHeading(), [new Points(points.ToImmutable()), new Caption(new Finding("turn-caption", view.Words.TurnCaption()))]);
    }

    private static string Sentence(BreakEvenChance turn, string where, MistakeView view)
    {
        var chance = Figures.Percent(turn.At);
        return view.Words.Turn(
            turn.IsMistakeNow,
            where,
            view.Common.Quote(turn.Option),
            turn.At < turn.Now ? view.Words.AtMost(chance) : view.Words.AtLeast(chance),
            view.Names.Fact(turn.Circumstance, turn.State),
            Figures.Percent(turn.Now));
    }

    private static Section Cases(MistakeView view)
    {
        var inquiry = view.Reading.Inquiry;
        var options = inquiry.Options.Where(o => view.Reading.Cases.Any(c => c.Options.Any(own => own.Option == o.Id))).ToImmutableArray();
        var alike = view.Reading.Cases.GroupBy(c => string.Join("\n", options.SelectMany(o => Cell(c, o, view).Lines)))
            .Select(g => (Head: view.Names.Head([.. g.Select(c => c.State)]), Cells: options.Select(o => Cell(g.First(), o, view)).ToImmutableArray())).ToArray();
        var lists = alike.Select(row => new Listing(new Finding("case", row.Head), [.. options.Select((o, i) => Was(o, row.Cells[i], view))]));
        var grid = new Grid(view.Words.Case(), [.. options.Select(o => o.Id)], [.. alike.Select(row => new GridRow(row.Head, row.Cells))], 0) { WhenTooWide = [.. lists] };
        ImmutableArray<Block> blocks = [grid, new Caption(new Finding("cases-caption", view.Words.CasesCaption()))];
        return new Section(
            "cases",
            view.Words.CasesHeading(),
            view.Reading.LeftOut == 0 ? blocks : blocks.Add(new Paragraph([new Finding("left-out", view.Words.LeftOut(view.Reading.LeftOut)) { Figures = [view.Reading.LeftOut] }])));
    }

    private static Finding Was(Option option, Cell cell, MistakeView view) =>
        new("option-was", cell.Lines.Length == 1 ? view.Words.OptionWas(option.Id, cell.Lines[0], "") : view.Words.OptionWas(option.Id, cell.Lines[0], view.Words.Between() + cell.Lines[1]));

    private static Cell Cell(MistakeCase at, Option option, MistakeView view) =>
        at.Options.FirstOrDefault(o => o.Option == option.Id) is { } own ? view.Cell(own.ByOurs, option.Never) : new Cell([view.Words.NotOpen()], Tone.Plain);

    private static string CommonSentence(string text) => Runs.CommonWords.Sentence(text);
}
