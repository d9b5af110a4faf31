using System.Collections.Immutable;

using Suppose.Model.Desires;

namespace Suppose.Findings.Rewiring;

/// <summary>How the answer was come by, what it rests on, and what it does not say.</summary>
internal static class HowItWasFound
{
    /// <summary>The section.</summary>
    public static Section Of(RewireView view)
    {
        var words = new HowItWasFoundWords(view.Wording);
        var said = ImmutableArray.CreateBuilder<Finding>();
        if (view.New is not null)
        {
            AddWorlds(said, view, words);
            AddDefaults(said, view, words);
            AddUnlimited(said, view, words);
        }
        else if (view.Run.Desire.IsOutline)
        {
            said.Add(new Finding("how.words", words.WordsWouldHelp()));
        }

        said.Add(new Finding("how.not-said", words.NotSaid()));
        said.Add(new Finding("how.private", words.Private()));
        return new Section("how", words.Heading(), [new Points(said.ToImmutable())]);
    }

    private static void AddWorlds(ImmutableArray<Finding>.Builder said, RewireView view, HowItWasFoundWords words)
    {
        var own = view.Run.Judgements.Count(j => !j.IsDefault);
        said.Add(new Finding("how.judgements", words.Judgements(own)));
        said.Add(new Finding("how.worlds", view.Run.Certain ? words.Certain() : words.Worlds(Figures.Whole(view.Run.Worlds), Figures.Whole((long)view.Run.Seed))));
    }

    private static void AddDefaults(ImmutableArray<Finding>.Builder said, RewireView view, HowItWasFoundWords words)
    {
        foreach (var group in view.Run.Judgements.Where(j => j.IsDefault).GroupBy(j => (j.Kind, j.Written)))
        {
            said.Add(new Finding("how.supplied", words.Supplied(group.Count(), view.Words.Judged(group.First()))) { RestsOn = [.. group] });
        }
    }

    private static void AddUnlimited(ImmutableArray<Finding>.Builder said, RewireView view, HowItWasFoundWords words)
    {
        ImmutableArray<string> free = [.. view.Run.Goods.Where(g => !view.Run.Desire.Limits.Any(l => l.Kind == LimitKind.Harm && l.Of == g))];
        if (!free.IsEmpty)
        {
            said.Add(new Finding("how.unlimited", words.NoLimit(free.Length, view.Words.Quoted(free))));
        }
    }
}
