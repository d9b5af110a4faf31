using System.Collections.Immutable;

using Suppose.Analysis.Record;

namespace Suppose.Findings.Records;

/// <summary>What would be other if an item, a source or an origin fell.</summary>
internal static class Falls
{
    private const int MostShown = 6;
    private const double Noticeable = 0.01;

    /// <summary>The section: what moves the chances most, first; null where there are no items.</summary>
    /// <remarks>Parts that move the chances by less than a hundredth, at the middle, are left out. A source of one item is the item, and is not said twice.</remarks>
    public static Section? Of(RecordView view, Weighing weighing)
    {
        if (weighing.Items.IsEmpty || weighing.Possibilities.Length < 2)
        {
            return null;
        }

        var parts = weighing.WithoutEach.Where(part => part.Moves.P50 >= Noticeable && (part.Kind != LeftOutKind.Source || part.Items.Length > 1)).OrderByDescending(part => part.Moves.P50).Take(MostShown);
        var said = parts.Select(part => new Finding("falls", Sentence(part, view)) { Figures = [part.Moves.P05, part.Moves.P50, part.Moves.P95] }).ToImmutableArray();
        Block block = said.IsEmpty ? new Paragraph([new Finding("nothing-falls", view.Trial.NothingFalls())]) : new Points(said);
        return new Section("falls", view.Trial.FallsHeading(), [block]);
    }

    private static string Sentence(LeftOut part, RecordView view)
    {
        var falls = view.Trial.Falls(part.Kind, view.Common.Quote(part.Id), view.Common.Chance(part.Moves), view.Common.Quoted(part.Items));
        var pairs = part.NoLongerToldApart.Select(pair => view.Trial.Pair(view.Common.Quote(pair.First), view.Common.Quote(pair.Second))).ToArray();
        return pairs.Length == 0 ? falls : view.Trial.NoLonger(falls, view.Common.And(pairs));
    }
}
