using System.Collections.Immutable;

using Suppose.Analysis.Breaking;
using Suppose.Analysis.Breaking.Robustness;
using Suppose.Findings.Json;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Breaks;

/// <summary>Says how robust a design is, beside others, by every metric and with its formula.</summary>
/// <param name="named">The name that a set has elsewhere on the page; null where it has none.</param>
/// <param name="wording">The sentences.</param>
internal sealed class Robust(Func<ImmutableArray<string>, string?> named, Wording wording)
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
        var names = Names(table);
        var sets = table.Designs.Select((design, i) => (design, i)).Where(one => !one.design.IsEmpty && named(one.design) is null)
            .Select(one => new Finding("robust-set", _words.Set(CommonWords.Sentence(names[one.i]), _common.Quoted(one.design)))).ToImmutableArray();
        var rows = metrics.Select(metric => new GridRow(_words.Name(metric), [.. table.Of(metric).Select((value, i) =>
            Cell.Plain(Figures.Amount(value)) with { Figures = [Pointer.One(value, "breaks", "robustness", "designs", i, JsonNames.Of(metric))] })]));
        return new Section("robust", _words.Heading(),
        [
            new Paragraph([new Finding("performance", _words.Performance(!run.Inquiry.IsRated, table.Compared))]),
            .. sets.IsEmpty ? Array.Empty<Block>() : [new Points(sets)],
            new Grid(_words.Metric(), names, [.. rows], 0),
            new Listing(new Finding("formulas", _words.Formulas()), [.. metrics.Select(metric => new Finding("formula", _words.Formula(metric)))]),
        ]);
    }

    /// <summary>What each set is called: as elsewhere on the page, by what it is, or by a number.</summary>
    private ImmutableArray<string> Names(RobustnessTable table)
    {
        var number = 0;
        return [.. table.Designs.Select((design, i) => design.IsEmpty ? _words.Without() : named(design) ?? (i == 0 ? _words.This() : _words.Other(++number)))];
    }
}
