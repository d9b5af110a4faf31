using System.Collections.Immutable;

using Suppose.Analysis.Breaking;
using Suppose.Analysis.Breaking.Boxes;
using Suppose.Analysis.Breaking.Sensitivity;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Breaks;

/// <summary>Says on which judgements the chances of a design hang.</summary>
internal sealed class Hangs(Wording wording)
{
    private const int MostPossibilities = 3;
    private const int MostRows = 5;
    private const double LeastShare = 0.01;
    private readonly HangsWords _words = new(wording);
    private readonly CommonWords _common = new(wording);
    private readonly Conditions _conditions = new(wording);

    /// <summary>The section; null where nothing varies.</summary>
    public Section? Of(BreakRun run)
    {
        // Where assumptions decide whether it holds comes first; then the file's order.
        var kinds = run.Breaks.Where(b => b.Possibility is not null).ToDictionary(b => b.Possibility!, b => b.Kind);
        var shown = run.Sensitivities.Select((s, place) => (Hangs: s, Place: place)).OrderBy(s => kinds[s.Hangs.Possibility] is BreakKind.Boxed or BreakKind.Scattered ? 0 : 1).Take(MostPossibilities).ToImmutableArray();
        if (shown.IsEmpty)
        {
            return null;
        }

        var blocks = ImmutableArray.CreateBuilder<Block>();
        ImmutableArray<RegionalColumn?> regional = [.. shown.Select(s => RegionalColumn.Of(run, s.Hangs.Possibility, _words))];
        blocks.AddRange(shown.Zip(regional, (s, column) => Table(s.Hangs, s.Place, column, !run.Inquiry.IsRated)));
        if (run.Sensitivities.Length > shown.Length)
        {
            blocks.Add(new Paragraph([new Finding("hangs-more", _words.More(run.Sensitivities.Length - shown.Length))]));
        }

        blocks.Add(new Points([.. HowToRead(shown[0].Hangs, [.. regional.OfType<RegionalColumn>()])]));
        return new Section("hangs", _words.Heading(), blocks.ToImmutable());
    }

    private IEnumerable<Finding> HowToRead(ConclusionSensitivity any, ImmutableArray<RegionalColumn> regional)
    {
        if (any.Judgements[0].Index.Total is null)
        {
            yield return new Finding("hangs-alone", _words.ReadAloneOfGiven(any.Samples));
        }
        else
        {
            yield return new Finding("hangs-alone", _words.ReadAlone());
            yield return new Finding("hangs-together", _words.ReadTogether(any.Samples));
        }

        yield return new Finding("hangs-swing", _words.ReadSwing());
        yield return new Finding("hangs-turns", _words.ReadTurns());
        if (!regional.IsEmpty)
        {
            var seen = regional.Where(column => column.OverStates).Select(column => column.Possibility).ToImmutableArray();
            yield return new Finding("hangs-where", seen.IsEmpty ? _words.ReadWhere() : _words.ReadWhere() + " " + _words.ReadSeen(_common.Quoted(seen)));
        }
    }

    /// <summary>How differently the columns of a table are spread where the outcome is met and where not.</summary>
    public Section? Of(BreakSearch search)
    {
        if (search.Regional.IsEmpty)
        {
            return null;
        }

        var rows = search.Regional.Take(2 * MostRows).Select(r => new GridRow(_conditions.Name(r.Subject), [Plain(_words.Apart(r.Side, Figures.Amount(r.Distance)))]));
        return new Section("regional", _words.Heading(), [new Grid(_words.Column(), [_words.Distance()], [.. rows], 0), new Caption(new Finding("distance-caption", _words.DistanceCaption()))]);
    }

    private Grid Table(ConclusionSensitivity hangs, int at, RegionalColumn? regional, bool tempted)
    {
        var rows = hangs.Judgements.Select((j, place) => (Judgement: j, Place: place)).Where(j => j.Place == 0 || Matters(j.Judgement.Index.Total ?? j.Judgement.Index.First)).Take(MostRows).ToImmutableArray();
        var totals = rows[0].Judgement.Index.Total is not null;
        return new Grid(
            _words.Under(_common.Quote(hangs.Possibility)),
            [_words.Alone(), .. totals ? [_words.Together()] : Array.Empty<string>(), _words.Swing(tempted), _words.Turns(), .. regional is null ? Array.Empty<string>() : [_words.WhereItFails()]],
            [.. rows.Select(row => Row(row.Judgement, at, row.Place, regional))],
            0);
    }

    private GridRow Row(JudgementSensitivity row, int at, int place, RegionalColumn? regional)
    {
        return new GridRow(_conditions.Name(row.Subject),
        [
            OfEstimate(row.Index.First, "first"),
            .. row.Index.Total is { } total ? [OfEstimate(total, "total")] : Array.Empty<Cell>(),
            row.Swing is { } swing
                ? Plain(_words.FromTo(Figures.Percent(swing.AtLow), Figures.Percent(swing.AtHigh))) with { Figures = [Here(swing.AtLow, "atLow"), Here(swing.AtHigh, "atHigh")] }
                : Plain(_words.Nothing()),
            row.BreakEven is { } value ? Plain(_conditions.Value(row.Subject, value)) with { Figures = [Here(value, "breakEven")] } : Plain(_words.Nothing()),
            .. regional is null ? Array.Empty<Cell>() : [regional.Cell(row.Subject)],
        ]);

        Figure Here(double value, params ReadOnlySpan<object> path) => Pointer.One(value, "breaks", ["sensitivity", at, "inputs", place, .. path]);

        Cell OfEstimate(Estimate estimate, string name) => Plain(Share(estimate)) with { Figures = [Here(estimate.Value, name, "value"), Here(estimate.Error, name, "error")] };
    }

    /// <summary>Whether a share is worth a row: one that could be nothing at all is not.</summary>
    private static bool Matters(Estimate share) => share.Value >= LeastShare && share.Value > share.Error;

    /// <summary>An estimated share, which chance may have put a little outside of what a share can be.</summary>
    private string Share(Estimate estimate) => _words.Estimate(Whole(Math.Clamp(estimate.Value, 0, 1)), Whole(Math.Max(estimate.Error, 0.01)));

    private static string Whole(double share) => Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", System.Globalization.CultureInfo.InvariantCulture);

    private static Cell Plain(string text) => new([text], Tone.Plain);
}
