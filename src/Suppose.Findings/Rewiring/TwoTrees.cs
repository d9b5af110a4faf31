using System.Collections.Immutable;

using Suppose.Analysis.Rewiring;
using Suppose.Model.Desires;

namespace Suppose.Findings.Rewiring;

/// <summary>Today's tree beside the new one, laid out alike: the roots in the same places, and what is dashed is new.</summary>
internal static class TwoTrees
{
    /// <summary>The section.</summary>
    public static Section Of(RewireView view)
    {
        var words = new TwoTreesWords(view.Wording);
        var rows = TreeRows.Of(view.Run.Desire, out var left);
        var blocks = new List<Block> { view.New is null || view.Run.Today is null ? Shape(rows, view, words) : Compared(rows, view.Run.Today, view.New, view, words) };
        blocks.Add(new Caption(new Finding("tree.legend", view.New is null ? words.LegendOfShape() : words.Legend())));
        if (left > 0)
        {
            blocks.Add(new Caption(new Finding("tree.left", words.LeftOut(left))));
        }

        return new Section("tree", view.New is null ? words.HeadingOfShape() : words.Heading(), [.. blocks]);
    }

    private static Grid Shape(ImmutableArray<TreeRow> rows, RewireView view, TwoTreesWords words) =>
        new("", [words.ColumnToday(), words.ColumnHands()], [.. rows.Select(r => new GridRow(Name(r, words),
        [
            new Cell([r.Kind == TreeRowKind.Way && view.Way(r.Id).Today ? words.DoneToday() : ""], Tone.Plain),
            new Cell([r.Kind == TreeRowKind.Way ? words.Hands(view.Way(r.Id).DependsOn) : ""], Tone.Plain),
        ]))], Repeated: 0)
        { NamesLead = true };

    private static Grid Compared(ImmutableArray<TreeRow> rows, DesireTree today, DesireTree tree, RewireView view, TwoTreesWords words) =>
        new("", [words.ColumnToday(), words.ColumnNew()], [.. rows.Select(r => new GridRow(Name(r, words), r.Kind == TreeRowKind.Way
            ? [OfToday(r.Id, view, words), OfNew(r.Id, tree, view, words)]
            : [Met(today, ["today"], r, view), Met(tree, view.NewAt, r, view)]))], Repeated: 0)
        { NamesLead = true };

    private static Cell OfToday(string way, RewireView view, TwoTreesWords words) => new([view.Today.Contains(way) ? words.DoneToday() : ""], Tone.Plain);

    private static Cell OfNew(string way, DesireTree tree, RewireView view, TwoTreesWords words) => (view.Today.Contains(way), tree.Ways.Contains(way)) switch
    {
        (true, true) => new Cell([words.Stays()], Tone.Plain),
        (false, true) => new Cell([words.New()], Tone.Holds),
        (true, false) => new Cell([words.GivenUp()], Tone.Idle),
        _ => new Cell([""], Tone.Plain),
    };

    private static Cell Met(DesireTree tree, ImmutableArray<object> at, TreeRow row, RewireView view) => row.Kind == TreeRowKind.Root && view.Met(tree, row.Id) is { } met
        ? Cell.Plain(view.Words.Chance(met)) with { Figures = Pointer.Range(met, "rewire", [.. at, "roots", row.Id]) }
        : Cell.Plain("");

    private static string Name(TreeRow row, TwoTreesWords words)
    {
        // Spaces that no layout takes away.
        var name = new string('\u00A0', 2 * row.Depth) + row.Id;
        return row.Again ? words.Again(name) : name;
    }
}
