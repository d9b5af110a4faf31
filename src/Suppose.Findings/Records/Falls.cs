using System.Collections.Immutable;

using Suppose.Analysis.Record;

namespace Suppose.Findings.Records;

/// <summary>What would be other if an item, a source or an origin fell.</summary>
internal static class Falls
{
    private const int MostShown = 6;
    private const double Noticeable = 0.01;

    /// <summary>The section: what moves the chances most, first; null where there are no items.</summary>
    /// <remarks>
    /// Parts that move the chances by less than a hundredth, at the middle, are left out. A source of one item is the item, and is not said twice; nor is an origin whose items are
    /// those of a source.
    /// </remarks>
    public static Section? Of(RecordView view, Weighing weighing)
    {
        if (weighing.Items.IsEmpty || weighing.Possibilities.Length < 2)
        {
            return null;
        }

        LeftOut[] sources = [.. weighing.WithoutEach.Where(part => part.Kind == LeftOutKind.Source && part.Items.Length > 1)];
        LeftOut[] origins = [.. weighing.WithoutEach.Where(part => part.Kind == LeftOutKind.Origin)];
        var parts = weighing.WithoutEach.Where(part => part.Kind == LeftOutKind.Item).Concat(sources).Concat(origins.Where(origin => !sources.Any(source => Alike(source, origin))))
            .Where(part => part.Moves.P50 >= Noticeable).OrderByDescending(part => part.Moves.P50).Take(MostShown);
        var said = parts.Select(part => new Finding("falls", Sentence(part, origins, view)) { Figures = [part.Moves.P05, part.Moves.P50, part.Moves.P95] }).ToImmutableArray();
        Block block = said.IsEmpty ? new Paragraph([new Finding("nothing-falls", view.Trial.NothingFalls())]) : new Points(said);
        return new Section("falls", view.Trial.FallsHeading(), [block]);
    }

    private static bool Alike(LeftOut one, LeftOut other) => one.Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    private static string Sentence(LeftOut part, LeftOut[] origins, RecordView view)
    {
        var (id, moves, items) = (view.Common.Quote(part.Id), view.Common.Chance(part.Moves), view.Common.Quoted(part.Items));
        var falls = part.Kind == LeftOutKind.Source && origins.FirstOrDefault(origin => Alike(part, origin)) is { } origin
            ? view.Trial.FallsTogether(id, view.Common.Quote(origin.Id), moves, items)
            : view.Trial.Falls(part.Kind, id, moves, items);
        var pairs = part.NoLongerToldApart.GroupBy(pair => pair.First, StringComparer.Ordinal)
            .Select(group => view.Trial.Pair(view.Common.Quote(group.Key), view.Common.And([.. group.Select(pair => view.Common.Quote(pair.Second))]))).ToArray();
        return pairs.Length == 0 ? falls : view.Trial.NoLonger(falls, pairs.Aggregate(view.Trial.NextPair));
    }
}
