using System.Collections.Immutable;

using Suppose.Analysis;
using Suppose.Analysis.Lessons;

namespace Suppose.Findings.Runs;

/// <summary>What a chair reads out: what holds or comes nearest, what it makes of the act, what everything leans on, what hardly anything touches, the strongest objection, what would change this.</summary>
internal static class InShort
{
    /// <summary>The section.</summary>
    public static Section Of(RunView view)
    {
        var words = new InShortWords(view.Wording);
        var said = ImmutableArray.CreateBuilder<Finding>();
        said.Add(Best(view, words));
        AddShortfall(said, view, words);
        var untouched = new Untouched(view);
        said.AddRange(Effects(view, untouched, words));
        AddLeanings(said, view, words);
        said.AddRange(untouched.SayAtAll(words.Untouched));
        said.AddRange(untouched.SayHardly([.. untouched.Hardly.Where(id => !IsNotTouchedByLeading(id, view))], words.HardlyTouched));
        AddObjection(said, view, words);
        if (FlipSentences.Telling(view).FirstOrDefault() is { } flip)
        {
            said.Add(new Finding("flip", words.Change(FlipSentences.Of(flip, view))) { Figures = [flip.Now, flip.BreakEven], RestsOn = [flip.Judgement] });
        }

        said.Add(new Finding("not-assessed", words.NotAssessed()));
        return new Section("in-short", words.Heading(), [new Points(said.ToImmutable())]);
    }

    private static Finding Best(RunView view, InShortWords words)
    {
        var leading = view.Leading;
        var share = view.Words.Share(leading.Holds.All);
        if (leading.Measures.IsEmpty)
        {
            return new Finding("best", view.Run.Inquiry.Measures.IsEmpty ? words.NoMeasures() : view.SomeHold ? words.NothingIsNeeded() : words.NothingHelps());
        }

        var (set, measures) = (view.Set(leading.Measures), view.Names(leading.Measures));
        var sentence = (view.SomeHold, view.Run.Certain) switch
        {
            (true, true) => words.HoldsForCertain(CommonWords.Sentence(set), measures),
            (true, false) => words.Holds(CommonWords.Sentence(set), share, measures),
            (false, _) => OutOfReach.IsEverywhere(view) ? words.NearestOnly(set, measures) : words.Nearest(set, measures),
        };
        return new Finding("best", sentence) { Figures = [leading.Holds.All] };
    }

    /// <summary>What the nearest set lacks.</summary>
    private static void AddShortfall(ImmutableArray<Finding>.Builder said, RunView view, InShortWords words)
    {
        if (view.SomeHold || view.Leading.Measures.IsEmpty || OutOfReach.IsEverywhere(view))
        {
            return;
        }

        var all = view.Run.Inquiry.Possibilities.Where(p => !p.Ordinary).Select(p => view.Change(view.Leading, p.Id)).ToList();
        var fails = all.Count(c => c.Verdict == Verdict.Fails);
        var depends = all.Count(c => c.Verdict == Verdict.Depends);
        said.Add(new Finding("shortfall", words.Shortfall(fails, depends, all.Count, Figures.Percent(view.Run.Inquiry.Tolerance), view.Run.Inquiry.IsRated)) { Figures = [fails, depends] });
    }

    /// <summary>One sentence a grade, from the best to the worst. Of what no set does much against it is said there and then, and what no measure touches at all is said apart.</summary>
    private static IEnumerable<Finding> Effects(RunView view, Untouched untouched, InShortWords words)
    {
        if (view.Leading.Measures.IsEmpty)
        {
            yield break;
        }

        var changes = view.Run.Inquiry.Possibilities.Where(p => !p.Ordinary).Select(p => view.Change(view.Leading, p.Id))
            .Where(c => c.Grade != Grade.NotTouched || !untouched.AtAll.Contains(c.Possibility)).ToList();
        foreach (var group in changes.GroupBy(c => (c.Grade, NoSet: c.Grade == Grade.NotTouched && untouched.Hardly.Contains(c.Possibility))).OrderByDescending(g => g.Key.Grade).ThenBy(g => g.Key.NoSet))
        {
            yield return new Finding("effect." + group.Key.Grade, Effect(group.Key.NoSet ? null : group.Key.Grade, group.ToImmutableArray(), view, words)) { Figures = [.. group.Select(c => c.After.P50)] };
        }
    }

    private static bool IsNotTouchedByLeading(string possibility, RunView view) =>
        !view.Leading.Measures.IsEmpty && view.Change(view.Leading, possibility).Grade == Grade.NotTouched;

    /// <summary>What the leading set does.</summary>
    /// <param name="grade">The grade; null where it is that the act is hardly touched, and no other set does much more.</param>
    /// <param name="changes">What it does under each possibility of that grade.</param>
    /// <param name="view">The run.</param>
    /// <param name="words">The sentences.</param>
    private static string Effect(Grade? grade, ImmutableArray<ActChange> changes, RunView view, InShortWords words)
    {
        var (from, to) = (Figures.PercentRange(changes.Min(c => c.Before.P50), changes.Max(c => c.Before.P50)), Figures.PercentRange(changes.Min(c => c.After.P50), changes.Max(c => c.After.P50)));
        var possibilities = view.Words.Quoted(changes.Select(c => c.Possibility));
        return grade is { } known ? words.Effect(known, possibilities, from, to, Figures.Percent(view.Run.Inquiry.Tolerance)) : words.EffectNoSet(possibilities, from, to);
    }

    private static void AddLeanings(ImmutableArray<Finding>.Builder said, RunView view, InShortWords words)
    {
        var measures = view.Leading.Measures;
        if (measures.Length > 1 && view.Run.Lessons is { } lessons && measures.All(m => lessons.Leanings.Any(l => l.Measure == m)))
        {
            said.Add(new Finding("leaning.each", words.NeedsEach()));
        }
        else if (view.Run.Lessons?.Leanings is [var heaviest, ..])
        {
            var text = words.Leans(view.SomeHold, heaviest.Measure is not null, view.Words.Quote(heaviest.Measure ?? heaviest.Upholder!));
            said.Add(new Finding("leaning", text) { Figures = [heaviest.BestShare, heaviest.ShareWithout] });
        }
    }

    /// <summary>The objection to what everything leans on comes first, then those to the leading set, in the order of the file.</summary>
    private static void AddObjection(ImmutableArray<Finding>.Builder said, RunView view, InShortWords words)
    {
        var heaviest = view.Run.Lessons?.Leanings.Select(l => l.Measure).OfType<string>() ?? [];
        var measure = heaviest.Concat(view.Leading.Measures).Select(view.Measure).FirstOrDefault(m => m.Objection is not null);
        if (measure is not null)
        {
            said.Add(new Finding("objection", words.Objection(view.Words.Quote(measure.Id), measure.Objection!)));
        }
        else if (!view.Leading.Measures.IsEmpty)
        {
            said.Add(new Finding("objection", words.NoObjection()));
        }
    }
}
