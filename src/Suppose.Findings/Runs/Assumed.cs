using System.Collections.Immutable;

using Suppose.Model;

namespace Suppose.Findings.Runs;

/// <summary>What was assumed because the file does not say it, and how the answer was come by.</summary>
internal static class Assumed
{
    private const int MostUndecided = 3;

    /// <summary>With more measures than this larger sets are sought beyond those that are tried.</summary>
    private const int MostTried = 20;

    /// <summary>The section.</summary>
    public static Section Of(RunView view)
    {
        var words = new AssumedWords(view.Wording);
        var said = ImmutableArray.CreateBuilder<Finding>();
        AddChances(said, view, words);
        AddNotJudged(said, view, words);
        AddTried(said, view, words);
        return new Section("assumed", words.Heading(), [new Points(said.ToImmutable())]);
    }

    private static void AddChances(ImmutableArray<Finding>.Builder said, RunView view, AssumedWords words)
    {
        var all = view.Run.Inquiry.Possibilities.Where(p => p.Acts is not null).ToList();
        var assumed = all.Where(p => p.Acts!.IsDefault).ToList();
        foreach (var group in assumed.GroupBy(p => p.Acts!.Written))
        {
            var acts = group.First().Acts!;
            said.Add(new Finding("assumed.acts", words.Acts(view.Words.Quoted(group.Select(p => p.Id)), view.Words.Judged(acts))) { RestsOn = [.. group.Select(p => p.Acts!)] });
        }

        var own = view.Run.Judgements.Where(j => !j.IsDefault).ToList();
        said.Add(new Finding("assumed.count", words.RestsOn(own.Count, own.Count(j => j.Word is null)) + " " + words.Supplied(assumed.Count)));
    }

    private static void AddNotJudged(ImmutableArray<Finding>.Builder said, RunView view, AssumedWords words)
    {
        var measures = view.Run.Inquiry.Measures;
        Add("assumed.stands", [.. measures.Where(m => m.Stands.IsEmpty)], words.Stands);
        Add("assumed.cost", [.. measures.Where(m => m.Cost is null)], words.Cost);
        if (view.Run.Inquiry.IsRated && view.Run.Inquiry.Possibilities.Any(p => p.Ordinary))
        {
            Add("assumed.burden", [.. measures.Where(m => m.Burden is null)], words.Burden);
        }

        if (view.Run.Inquiry.Ours is { Costs: null })
        {
            said.Add(new Finding("assumed.costs-apart", words.CostsApart()));
        }

        void Add(string key, ImmutableArray<Measure> without, Func<int, string, string> say)
        {
            if (!without.IsEmpty)
            {
                var which = without.Length == measures.Length && measures.Length > 1 ? words.AllMeasures() : view.Words.Quoted(without.Select(m => m.Id));
                said.Add(new Finding(key, say(without.Length, which)));
            }
        }
    }

    private static void AddTried(ImmutableArray<Finding>.Builder said, RunView view, AssumedWords words)
    {
        var run = view.Run;
        said.Add(new Finding("tried", run.Certain ? words.TriedCertain(run.Feasible) : words.Tried(run.Feasible, Figures.Whole(run.Worlds), Figures.Whole((long)run.Seed))));
        if (!run.Certain && !run.Errors.Shares.IsEmpty)
        {
            said.Add(new Finding("enough", Enough(view, words)) { Figures = [run.Errors.Largest] });
        }

        if (!run.Exhaustive)
        {
            said.Add(new Finding("not-proven", words.NotProven(view.Run.Inquiry.Measures.Length > MostTried)));
        }
    }

    /// <summary>Whether so many sets of assumptions are enough; if not, which shares would need more.</summary>
    private static string Enough(RunView view, AssumedWords words)
    {
        var errors = view.Run.Errors;
        var error = Figures.PercentagePoints(errors.Largest);
        var undecided = errors.Undecided.ToList();
        var named = undecided.Take(MostUndecided).Select(s => words.Undecided(view.Set(s.Measures), s.Possibility is { } id ? view.Words.Quote(id) : null, Figures.PercentRange(s.Low, s.High)));
        return undecided.Count == 0
            ? words.Enough(error)
            : words.NotEnough(view.Words.And([.. named, .. undecided.Count > MostUndecided ? (string[])[words.MoreUndecided(undecided.Count - MostUndecided)] : []]), error);
    }
}
