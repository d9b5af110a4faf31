using System.Collections.Immutable;

namespace Suppose.Findings.Rewiring;

/// <summary>What was found, in a few sentences.</summary>
internal static class FoundInShort
{
    /// <summary>The section.</summary>
    public static Section Of(RewireView view)
    {
        var words = new FoundInShortWords(view.Wording);
        var said = ImmutableArray.CreateBuilder<Finding>();
        if (view.Run.Today is not { } today || view.New is not { } tree)
        {
            said.Add(view.Run.Desire.IsOutline ? new Finding("found.shape", words.ShapeAlone()) : new Finding("found.limit", words.TooTangled()));
            return new Section("found", "", [new Paragraph(said.ToImmutable())]);
        }

        if (!view.NewIsBest)
        {
            said.Add(new Finding("found.none", view.Run.BestIsProven ? words.NoneReaches() : words.NoneFound()));
            AddMissed(said, view, words);
            said.Add(view.Run.Releases.IsEmpty ? new Finding("found.nearest", words.NearestShown()) : new Finding("found.release", words.ReleaseShown(view.Words.Quoted(view.Run.Releases[0].Terms))));
        }

        said.Add(new Finding("found.today", view.Today.IsEmpty ? words.TodayNothing() : words.Today(view.Words.Chance(today.Value))) { Figures = [today.Value.P50] });
        if (view.TakenUp.IsEmpty && view.GivenUp.IsEmpty)
        {
            said.Add(new Finding("found.same", view.Today.IsEmpty ? words.NothingHelps() : words.SameTree()));
        }
        else
        {
            var chance = view.Words.Chance(tree.Value);
            said.Add(new Finding("found.new", view.Today.IsEmpty ? words.NewTreeAlone(chance, Change(view, words)) : words.NewTree(chance, Change(view, words))) { Figures = [tree.Value.P50] });
        }

        if (!tree.Proven)
        {
            said.Add(new Finding("found.gap", words.Gap(Figures.Percent(tree.Gap))) { Figures = [tree.Gap] });
        }

        return new Section("found", "", [new Paragraph(said.ToImmutable())]);
    }

    /// <summary>The aims that the best tree with every term kept falls short of.</summary>
    private static void AddMissed(ImmutableArray<Finding>.Builder said, RewireView view, FoundInShortWords words)
    {
        if (view.Run.Front.IsEmpty)
        {
            return;
        }

        var kept = view.Run.Front[^1];
        for (var i = 0; i < view.Run.Desire.Aims.Length; i++)
        {
            var aim = view.Run.Desire.Aims[i];
            if (kept.AimShares[i] < aim.InShare)
            {
                said.Add(new Finding("found.missed", words.Missed(view.Words.Quote(aim.Of), Figures.Percent(aim.AtLeast), Figures.Percent(aim.InShare), Figures.Percent(kept.AimShares[i]))) { Figures = [aim.AtLeast, aim.InShare, kept.AimShares[i]], RestsOn = [aim.Bar] });
            }
        }
    }

    private static string Change(RewireView view, FoundInShortWords words) => (view.TakenUp.IsEmpty, view.GivenUp.IsEmpty) switch
    {
        (false, false) => words.TakesUpAndGivesUp(view.Words.Quoted(view.TakenUp), view.Words.Quoted(view.GivenUp)),
        (false, true) => words.TakesUp(view.Words.Quoted(view.TakenUp)),
        _ => words.GivesUp(view.Words.Quoted(view.GivenUp)),
    };
}
