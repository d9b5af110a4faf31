using System.Collections.Immutable;
using Suppose.Findings.Runs;
using Suppose.Model;
using Suppose.Model.Levers;

namespace Suppose.Findings.Prompts;

/// <summary>A table of the measures: which lever each pulls, how strong that is as a rule, what it costs and how long it takes; rules and the growth of people side by side.</summary>
internal static class KindsOfMeasures
{
    /// <summary>The section; null where no measure says its kind, lets people grow or says how long it takes.</summary>
    public static Section? Of(Inquiry inquiry, Wording wording)
    {
        if (!inquiry.Measures.Any(m => m.Kind is not null || m.Takes is not null || !m.Grows.IsEmpty))
        {
            return null;
        }

        var (words, common) = (new PromptsWords(wording), new CommonWords(wording));
        var takes = inquiry.Measures.Any(m => m.Takes is not null);
        ImmutableArray<string> columns = [words.Kind(), words.StrengthColumn(), words.Cost(), .. takes ? [words.Takes()] : Array.Empty<string>()];
        var rows = inquiry.Measures.Select(measure => new GridRow(measure.Id, Cells(measure, takes, words, common)));
        var blocks = ImmutableArray.Create<Block>(new Grid(words.Measure(), columns, [.. rows], 0), new Caption(new Finding("kinds-caption", words.MeasuresCaption())));
        var pulled = inquiry.Measures.SelectMany(measure => LeverCatalogue.AllOf(measure)).ToHashSet();
        var idle = LeverCatalogue.Levers.Where(lever => !pulled.Contains(lever)).Select(words.Lever).ToArray();
        return new Section("kinds", words.MeasuresHeading(), idle.Length == 0 ? blocks : blocks.Add(new Paragraph([new Finding("not-pulled", words.NotPulled(common.And(idle)))])));
    }

    private static ImmutableArray<Cell> Cells(Measure measure, bool takes, PromptsWords words, CommonWords common)
    {
        var levers = LeverCatalogue.AllOf(measure);
        var cells = ImmutableArray.Create(
            levers.IsEmpty ? Plain(measure.Kind ?? words.NotSaid()) : Plain([.. levers.Select(words.Lever)]),
            levers.IsEmpty ? Plain(words.NotSaid()) : Plain([.. levers.Select(lever => words.Strength(LeverCatalogue.StrengthOf(lever)))]),
            Plain(measure.Cost is { } cost ? common.Judged(cost) : words.NotSaid()));
        return takes ? cells.Add(Plain(measure.Takes ?? words.NotSaid())) : cells;
    }

    private static Cell Plain(params ImmutableArray<string> lines) => new(lines, Tone.Plain);
}
