using System.Collections.Immutable;

using Suppose.Analysis.Record;

namespace Suppose.Findings.Records;

/// <summary>What could still be found out, what that is worth, what to look for next and when to stop.</summary>
internal static class WhatToFindOut
{
    /// <summary>Less than this is rounding: a difference of sums of products of chances and utilities.</summary>
    private const double Nothing = 1e-12;

    /// <summary>The section: what is worth most, first; null where nothing is open.</summary>
    public static Section? Of(RecordView view, Weighing weighing)
    {
        if (weighing.Open.IsEmpty)
        {
            return null;
        }

        var words = view.Words;
        var ordered = weighing.Open.OrderByDescending(open => open.Worth?.P50 ?? open.Bits.P50).ToArray();
        var points = ordered.Select(open => new Finding("open", Sentence(open, view)) { Figures = open.Worth is { } worth ? [worth.P05, worth.P50, worth.P95] : [open.Bits.P05, open.Bits.P50, open.Bits.P95] });
        var blocks = ImmutableArray.Create<Block>(new Points([.. points]));
        if (ordered[0].Worth is not { } best)
        {
            return new Section("open", words.OpenHeading(), blocks.Add(new Caption(new Finding("nothing-ours", words.NothingOurs()))));
        }

        var next = best.P50 > Nothing ? new Finding("next", words.Next(view.Common.Quote(ordered[0].Id))) : new Finding("stop", words.Stop());
        blocks = blocks.Add(new Paragraph([next]));
        var apart = weighing.Open.Any(open => open.Cost is not null && !open.CostCounted);
        return new Section("open", words.OpenHeading(), apart ? blocks.Add(new Caption(new Finding("costs-apart", words.CostsApart()))) : blocks);
    }

    private static string Sentence(OpenReading open, RecordView view)
    {
        var (item, found) = (view.Common.Quote(open.Id), view.Common.Chance(open.Found));
        return open.Worth switch
        {
            null => view.Words.WouldTell(item, view.Words.Amount(open.Bits), found),
            { P05: > -Nothing, P95: < Nothing } => view.Words.NothingToGain(item, found),
            { P50: > Nothing } worth => view.Words.WorthLooking(item, view.Words.Amount(worth), found),
            { } worth => view.Words.NotWorthLooking(item, view.Words.Amount(worth), found),
        };
    }
}
