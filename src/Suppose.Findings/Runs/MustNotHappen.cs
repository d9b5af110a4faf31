using System.Collections.Immutable;
using Suppose.Analysis;
using Suppose.Analysis.Mishaps;
using Suppose.Model;

namespace Suppose.Findings.Runs;

/// <summary>How often outcomes that must not happen do, by mistake as well as by choice, as things stood and under the sets that are shown.</summary>
internal static class MustNotHappen
{
    /// <summary>The section; null where the file names no such outcome.</summary>
    public static Section? Of(RunView view)
    {
        if (view.Nothing.Mishaps.IsEmpty)
        {
            return null;
        }

        var words = new MustNotHappenWords(view.Wording);
        var blocks = view.Run.Inquiry.NeverHappens.SelectMany((never, place) => Blocks(view, words, never, place));
        return new Section("must-not-happen", words.Heading(), [.. blocks, new Caption(new Finding("how-to-read", words.Caption()))]);
    }

    private static IEnumerable<Block> Blocks(RunView view, MustNotHappenWords words, NeverHappens never, int place)
    {
        yield return new Paragraph([new Finding("lead", words.Lead(view.Words.Quote(never.Outcome), Figures.Percent(never.Bar))) { Figures = [never.Bar], RestsOn = [never.AtMost] }]);
        var rows = view.ByWorst.Select(possibility => new GridRow(
            possibility.Id,
            [CellOf(view.Nothing, place, possibility, view, words), .. view.Shown.Select(d => CellOf(d, place, possibility, view, words))]));
        yield return new Grid(words.Corner(), [words.AsThingsStood(), .. view.Shown.Select((_, i) => words.Column(RunView.Letter(i)))], [.. rows], Repeated: 1);
        yield return new Paragraph([Alone(view, words, place)]);
    }

    private static Finding Alone(RunView view, MustNotHappenWords words, int place)
    {
        if (Verdicts.Of(view.Nothing.Mishaps[place].WithinAll) == Verdict.Holds)
        {
            return new Finding("already-within", words.AlreadyWithin());
        }

        var alone = view.Run.Designs.Where(d => d.Measures.Length == 1 && Verdicts.Of(d.Mishaps[place].WithinAll) == Verdict.Holds).Select(d => d.Measures[0]).ToArray();
        return alone.Length == 0 ? new Finding("none-alone", words.NoneAlone()) : new Finding("alone", words.Alone(view.Words.Quoted(alone)));
    }

    private static Cell CellOf(DesignResult design, int place, Possibility possibility, RunView view, MustNotHappenWords words)
    {
        var (mishap, p) = (design.Mishaps[place], view.IndexOf(possibility.Id));
        var verdict = Verdicts.Of(mishap.Within[p]);
        var (glyph, tone) = verdict switch
        {
            Verdict.Holds => ("✓ ", Tone.Holds),
            Verdict.Depends => ("~ ", Tone.Depends),
            _ => ("✗ ", Tone.Plain),
        };
        return new Cell([glyph + words.Within(verdict), view.Words.Chance(mishap.Chance[p])], tone) { Figures = view.Range(design, mishap.Chance[p], "neverHappens", mishap.Outcome, "chance", possibility.Id) };
    }
}
