using System.Collections.Immutable;

using Suppose.Analysis;
using Suppose.Analysis.Rewiring;

namespace Suppose.Findings.Rewiring;

/// <summary>What the new tree gives up and asks, said as plainly as what it gives.</summary>
internal static class WhatItGivesUp
{
    // Below this a median has not moved in any figure that is shown.
    private const double Moved = 0.005;

    /// <summary>The section; null where nothing changes.</summary>
    public static Section? Of(RewireView view)
    {
        if (view.Run.Today is not { } today || view.New is not { } tree || (view.TakenUp.IsEmpty && view.GivenUp.IsEmpty))
        {
            return null;
        }

        var words = new WhatItGivesUpWords(view.Wording);
        var said = ImmutableArray.CreateBuilder<Finding>();
        foreach (var way in view.GivenUp.Select(view.Way))
        {
            var reached = way.Reaches.Select(r => words.Reached(view.Words.Quote(r.Id), view.Words.Judged(r.Judgement)));
            said.Add(new Finding("gives-up.way", way.Reaches.IsEmpty ? words.Way(view.Words.Quote(way.Id)) : words.WayThatReached(view.Words.Quote(way.Id), view.Words.And([.. reached]))) { RestsOn = [.. way.Reaches.Select(r => r.Judgement)] });
        }

        AddRoots(said, today, tree, view, words);
        Add(said, view.Run.EffortKinds, today.Efforts, tree.Efforts, (of, was, now) => words.MoreEffort(of, was, now), (of, was, now) => words.LessEffort(of, was, now), view);
        Add(said, view.Run.Goods, today.Harms, tree.Harms, (of, was, now) => words.MoreHarm(of, was, now), (of, was, now) => words.LessHarm(of, was, now), view);
        foreach (var slight in view.Run.Slight)
        {
            said.Add(new Finding("gives-up.slight", words.LeftOut(view.Words.Quote(slight.Way), Figures.Percent(slight.Adds))) { Figures = [slight.Adds] });
        }

        return new Section("gives-up", words.Heading(), [said.Count > 0 ? new Points(said.ToImmutable()) : new Paragraph([new Finding("gives-up.nothing", words.Nothing())])]);
    }

    private static void AddRoots(ImmutableArray<Finding>.Builder said, DesireTree today, DesireTree tree, RewireView view, WhatItGivesUpWords words)
    {
        for (var i = 0; i < view.Run.Desire.Roots.Length; i++)
        {
            var (was, now) = (today.Roots[i], tree.Roots[i]);
            if (was.P50 - now.P50 > Moved)
            {
                said.Add(new Finding("gives-up.root", words.LessMet(view.Words.Quote(view.Run.Desire.Roots[i].Id), view.Words.Chance(was), view.Words.Chance(now))) { Figures = [was.P50, now.P50] });
            }
        }
    }

    private static void Add(
        ImmutableArray<Finding>.Builder said, ImmutableArray<string> names, ImmutableArray<Quantiles> was, ImmutableArray<Quantiles> now,
        Func<string, string, string, string> more, Func<string, string, string, string> less, RewireView view)
    {
        for (var i = 0; i < names.Length; i++)
        {
            var (from, to) = (was[i].P50, now[i].P50);
            if (Math.Abs(from - to) > Moved)
            {
                var say = to > from ? more : less;
                said.Add(new Finding(to > from ? "gives-up.more" : "gives-up.less", say(view.Words.Quote(names[i]), view.Words.Strength(from), view.Words.Strength(to))) { Figures = [from, to] });
            }
        }
    }
}
