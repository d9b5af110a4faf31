using System.Collections.Immutable;

using Suppose.Analysis;
using Suppose.Analysis.Record;

namespace Suppose.Findings.Records;

/// <summary>What each item is worth, and how it moves each possibility.</summary>
internal static class Trial
{
    private const int MostShown = 3;
    private const double Noticeable = 0.05;

    /// <summary>What each item is worth; null where there is none.</summary>
    public static Section? Of(RecordView view, Weighing weighing)
    {
        if (weighing.Items.IsEmpty)
        {
            return null;
        }

        var words = view.Trial;
        var shared = weighing.Items.Any(item => item.Weight.P05 < 1);
        var rows = weighing.Items.Select((item, place) => new GridRow(item.Id, Cells(item, place, view, shared)));
        ImmutableArray<string> columns = shared ? [words.TellsApart(), words.Bits(), words.Counts()] : [words.TellsApart(), words.Bits()];
        var blocks = ImmutableArray.Create<Block>(new Grid(words.Item(), columns, [.. rows], 0), new Caption(new Finding("trial-caption", words.Caption())));
        var silent = weighing.Items.Where(item => item.TellsNothing).Select(item => item.Id).ToArray();
        return new Section("trial", words.Heading(), silent.Length == 0 ? blocks : blocks.Add(new Paragraph([new Finding("tell-nothing", words.TellNothing(view.Common.Quoted(silent)))])));
    }

    /// <summary>How each item that tells something moves each possibility; null where none does.</summary>
    public static Section? Moves(RecordView view, Weighing weighing)
    {
        var telling = weighing.Items.Where(item => !item.TellsNothing).ToArray();
        if (telling.Length == 0 || weighing.Possibilities.Length < 2)
        {
            return null;
        }

        var rows = telling.Select(item => new GridRow(item.Id, [.. item.Moves.Select(move => RecordPage.Plain(view.Words.Factor(move)))]));
        var grid = new Grid(view.Trial.Item(), weighing.Possibilities, [.. rows], 0) { WhenTooWide = [.. weighing.Possibilities.Select((id, i) => ForAndAgainst(id, i, telling, view))] };
        return new Section("moves", view.Trial.MovesHeading(), [grid, new Caption(new Finding("moves-caption", view.Trial.MovesCaption()))]);
    }

    /// <summary>The few items that move a possibility most, either way.</summary>
    private static Listing ForAndAgainst(string possibility, int place, ItemReading[] items, RecordView view)
    {
        var ordered = items.OrderByDescending(item => item.Moves[place].P50).ToArray();
        var speaksFor = ordered.Where(item => item.Moves[place].P50 > 1 + Noticeable).Take(MostShown).Select(One).ToArray();
        var against = ordered.Reverse().Where(item => item.Moves[place].P50 < 1 - Noticeable).Take(MostShown).Select(One).ToArray();
        var said = ImmutableArray.CreateBuilder<Finding>();
        if (speaksFor.Length > 0)
        {
            said.Add(new Finding("speaks-for", view.Trial.SpeaksFor(view.Common.And(speaksFor))));
        }

        if (against.Length > 0)
        {
            said.Add(new Finding("speaks-against", view.Trial.SpeaksAgainst(view.Common.And(against))));
        }

        if (said.Count == 0)
        {
            said.Add(new Finding("speaks-neither", view.Trial.SpeaksNeither()));
        }

        return new Listing(new Finding("possibility", possibility), said.ToImmutable());

        string One(ItemReading item) => view.Trial.MovedBy(view.Common.Quote(item.Id), view.Words.Factor(item.Moves[place]));
    }

    private static ImmutableArray<Cell> Cells(ItemReading item, int place, RecordView view, bool shared)
    {
        ImmutableArray<Cell> cells = [Of(view.Words.Factor(item.Diagnosticity), item.Diagnosticity, "diagnosticity"), Of(view.Words.Amount(item.Bits), item.Bits, "bits")];
        return shared ? cells.Add(Of(view.Words.Amount(item.Weight), item.Weight, "weight")) : cells;

        // The JSON has no number for what has no bound.
        Cell Of(string text, Quantiles over, string what) => RecordPage.Plain(text) with { Figures = [.. Pointer.Range(over, "record", "evidence", place, what).Where(f => double.IsFinite(f.Value))] };
    }
}
