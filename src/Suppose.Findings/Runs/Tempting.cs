using System.Collections.Immutable;
using Suppose.Analysis;

namespace Suppose.Findings.Runs;

/// <summary>A table of how much better the harmful option looks than any other, as things stood and under the best sets.</summary>
internal static class Tempting
{
    private const double Level = 1e-12;

    /// <summary>The section; null where no situation says what follows.</summary>
    public static Section? Of(RunView view)
    {
        if (view.Nothing.Temptation.IsDefault)
        {
            return null;
        }

        var words = new TemptingWords(view.Wording);
        ImmutableArray<DesignResult> sets = view.Shown;
        var rows = view.ByWorst.Select(p => new GridRow(p.Id, [.. sets.Prepend(view.Nothing).Select(d => Cell(d.Temptation[view.IndexOf(p.Id)], view, words))]));
        var grid = new Grid(words.Corner(), [words.AsThingsStood(), .. sets.Select(d => view.Set(d.Measures))], [.. rows], Repeated: 1);
        return new Section("temptation", words.Heading(), [grid, new Caption(new Finding("how-to-read", words.HowToRead()))]);
    }

    private static Cell Cell(Quantiles? temptation, RunView view, TemptingWords words)
    {
        if (temptation is not { } over)
        {
            return new Cell([words.Closed()], Tone.Holds);
        }

        var amount = words.Amount(Figures.WithSign(over.P50));
        ImmutableArray<string> range = over.P05 == over.P95 ? [] : [words.Range(Figures.WithSign(over.P05), Figures.WithSign(over.P95))];
        return over switch
        {
            { P05: > Level } => new Cell([words.Tempts(), amount, .. range], Tone.Plain),
            { P95: < -Level } => new Cell([words.DoesNot(), amount, .. range], Tone.Holds),
            { P05: >= -Level, P95: <= Level } => new Cell([words.IsLevel()], Tone.Depends),
            _ => new Cell([words.Depends(), amount, .. range], Tone.Depends),
        };
    }
}
