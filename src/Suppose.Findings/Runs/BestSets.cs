using System.Collections.Immutable;

using Suppose.Analysis;
using Suppose.Model;

namespace Suppose.Findings.Runs;

/// <summary>The best sets of measures by letter, and a table of what they do under each possibility.</summary>
internal static class BestSets
{
    /// <summary>The section; null where no set is worth showing.</summary>
    public static Section? Of(RunView view)
    {
        if (view.Shown.IsEmpty)
        {
            return null;
        }

        var words = new BestSetsWords(view.Wording);
        var sets = view.Shown.Select((design, i) => new Finding("set", Describe(design, i, view, words)) { Figures = [design.Holds.All] });
        var captions = new List<Block> { new Caption(new Finding("how-to-read", HowToRead(view, words))) };
        return new Section("sets", view.SomeHold ? words.HoldHeading() : words.NearestHeading(), [new Points([.. sets]), Table(view, words), .. captions]);
    }

    private static string Describe(DesignResult design, int shown, RunView view, BestSetsWords words)
    {
        var facts = new List<string>();
        if (!view.Run.Certain && design.Holds.All > 0)
        {
            facts.Add(words.HoldsForAll(view.Words.Share(design.Holds.All), Error(design, view)));
        }

        if (view.Run.Inquiry.Measures.Any(m => m.Cost is not null))
        {
            facts.Add(words.Cost(Strength(design.Cost, view)));
        }

        if (design.Burden is { } burden && (!view.Run.Inquiry.IsRated || view.Run.Inquiry.Measures.Any(m => m.Burden is not null)))
        {
            facts.Add(words.Burden(Strength(burden, view)));
        }

        var set = words.Set(RunView.Letter(shown), view.Names(design.Measures));
        return facts.Count > 0 ? words.WithFacts(set, string.Join(words.Between(), facts)) : set;
    }

    /// <summary>How far the share may be off; null where nobody worked it out.</summary>
    private static string? Error(DesignResult design, RunView view) =>
        view.Run.Errors.Shares.FirstOrDefault(s => s.Possibility is null && s.Measures.AsSpan().SequenceEqual(design.Measures.AsSpan())) is { } share ? Figures.PercentagePoints(share.Error) : null;

    private static string Strength(Quantiles over, RunView view) => view.Words.Strength(over.P50);

    private static Grid Table(RunView view, BestSetsWords words)
    {
        // "Not touched" beside a verdict is too wide for three sets in eighty columns, and so is any grade beside what tempts.
        var narrow = view.Shown.Length > 2 && (!view.Run.Inquiry.IsRated || view.Shown.Any(d => view.ByWorst.Any(p => view.Change(d, p.Id).Grade == Grade.NotTouched)));
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        foreach (var possibility in view.ByWorst)
        {
            var cells = ImmutableArray.CreateBuilder<Cell>();
            cells.Add(AsThingsStood(possibility, view));
            cells.AddRange(view.Shown.Select(d => CellText.OfSet(view.Change(d, possibility.Id), Tempts(d, possibility, view), narrow, view.Words)));
            rows.Add(new GridRow(possibility.Id, cells.ToImmutable()));
        }

        var letters = view.Shown.Select((_, i) => words.Column(RunView.Letter(i)));
        return new Grid(words.Corner(), [words.AsThingsStood(), .. letters], rows.ToImmutable(), Repeated: 1);
    }

    private static Cell AsThingsStood(Possibility possibility, RunView view)
    {
        var over = view.Nothing.Act[view.IndexOf(possibility.Id)];
        var (middle, range) = (Figures.Percent(over.P50), Figures.PercentRange(over));
        string[] lines = over.P05 == over.P95 ? [middle] : [middle, view.Words.Range(range)];
        return new Cell([.. lines, .. Tempts(view.Nothing, possibility, view) is { } tempts ? (string[])[view.Words.Tempts(tempts)] : []], Tone.Plain);
    }

    /// <summary>The median chance that the act tempts; null where no situation says.</summary>
    private static string? Tempts(DesignResult design, Possibility possibility, RunView view) =>
        design.Tempted.IsDefault ? null : Figures.Percent(design.Tempted[view.IndexOf(possibility.Id)].P50);

    private static string HowToRead(RunView view, BestSetsWords words)
    {
        var tolerance = Figures.Percent(view.Run.Inquiry.Tolerance);
        return (view.Run.Inquiry.IsRated, view.Run.Certain) switch
        {
            (false, true) => words.HowToReadSituationCertain(tolerance),
            (false, false) => words.HowToReadSituation(tolerance),
            (true, true) => words.HowToReadCertain(tolerance),
            (true, false) => words.HowToRead(tolerance),
        };
    }
}
