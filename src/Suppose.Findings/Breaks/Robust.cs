using System.Collections.Immutable;

using Suppose.Analysis.Breaking;
using Suppose.Analysis.Breaking.Robustness;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Breaks;

/// <summary>Says how robust a design is, beside others, by every metric and with its formula.</summary>
internal sealed class Robust(Wording wording)
{
    private readonly RobustWords _words = new(wording);
    private readonly CommonWords _common = new(wording);

    /// <summary>The section; null where there is nothing to compare.</summary>
    public Section? Of(BreakRun run)
    {
        if (run.Robustness is not { } table)
        {
            return null;
        }

        var metrics = Enum.GetValues<RobustnessMetric>();
        var letters = Letters(table);
        var sets = table.Designs.Select((design, i) => new Finding("robust-set", _words.Set(letters[i], design.IsEmpty ? _common.NoMeasure() : _common.Quoted(design)))).ToImmutableArray();
        var rows = metrics.Select(metric => new GridRow(_words.Name(metric), [.. table.Of(metric).Select(value => new Cell([Figures.Amount(value)], Tone.Plain))]));
        return new Section("robust", _words.Heading(),
        [
            new Paragraph([new Finding("performance", _words.Performance(!run.Inquiry.IsRated, table.Compared))]),
            new Points(sets),
            new Grid(_words.Metric(), letters, [.. rows], 0),
            new Listing(new Finding("formulas", _words.Formulas()), [.. metrics.Select(metric => new Finding("formula", _words.Formula(metric)))]),
        ]);
    }

    private static ImmutableArray<string> Letters(RobustnessTable table) => [.. table.Designs.Select((_, i) => RunView.Letter(i))];
}
