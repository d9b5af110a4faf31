using System.Collections.Immutable;
using Suppose.Analysis;
using Suppose.Analysis.Lessons;

namespace Suppose.Findings.Runs;

/// <summary>How many measures it takes under each possibility, which of them lean on the same people, and the weakest link of each set.</summary>
internal static class WhoUpholds
{
    private const int MostSets = 3;

    /// <summary>The section; null where nobody judged how likely measures are to stand.</summary>
    public static Section? Of(RunView view)
    {
        if (view.Run.Inquiry.Measures.All(m => m.Stands.IsEmpty))
        {
            return null;
        }

        var words = new WhoUpholdsWords(view.Wording);
        Finding[] points = [.. HowMany(view, words), .. Together(view, words), .. Links(view, words)];
        return points.Length == 0 ? null : new Section("upholders", words.Heading(), [new Points([.. points])]);
    }

    private static IEnumerable<Finding> HowMany(RunView view, WhoUpholdsWords words)
    {
        var lessons = view.ByWorst.Where(p => !p.Ordinary).Select(p => view.Run.Standing[view.IndexOf(p.Id)]).ToList();
        if (lessons.TrueForAll(l => l.Fewest is null))
        {
            yield break;
        }

        foreach (var lesson in lessons.Where(l => l.Fewest is > 0))
        {
            yield return new Finding("fewest", Fewest(lesson, view, words)) { Figures = [lesson.Fewest!.Value] };
        }

        if (lessons.Where(l => l.Fewest is null).Select(l => l.Possibility).ToList() is { Count: > 0 } none)
        {
            yield return new Finding("fewest.none", words.NoneHolds(view.Words.Quoted(none)));
        }
    }

    private static string Fewest(StandingLesson lesson, RunView view, WhoUpholdsWords words)
    {
        if (lesson.Fewest > RunView.MostNamed)
        {
            return words.TakesMany(lesson.Sets.Length, view.Words.Quote(lesson.Possibility), words.Number(lesson.Fewest.Value));
        }

        var sets = lesson.Sets.Take(MostSets).Select(set => view.Words.Quoted(set));
        var named = string.Join(words.Or(), sets);
        var all = lesson.Sets.Length > MostSets ? words.AndMore(named, lesson.Sets.Length - MostSets) : named;
        var possibility = view.Words.Quote(lesson.Possibility);
        return lesson.Fewest == 1 ? words.One(possibility, all) : words.Several(lesson.DifferentUpholders, possibility, words.Number(lesson.Fewest!.Value), all);
    }

    private static IEnumerable<Finding> Together(RunView view, WhoUpholdsWords words) => view.Run.Inquiry.Measures
        .Where(m => m.UpheldBy is not null && !m.Stands.IsEmpty)
        .GroupBy(m => m.UpheldBy!.Trim(), StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .Select(group => new Finding("together", words.Together(view.Words.Quoted(group.Select(m => m.Id)), view.Words.Quote(group.Key))));

    private static IEnumerable<Finding> Links(RunView view, WhoUpholdsWords words)
    {
        var links = view.Shown.Select(design => view.Run.WeakestLinks.FirstOrDefault(l => l.Measures.AsSpan().SequenceEqual(design.Measures.AsSpan()))).OfType<WeakestLink>();
        foreach (var alike in links.GroupBy(l => (string.Join('\n', l.Link), l.Possibility, Figures.Percent(l.Chance), Figures.Percent(l.ChanceIfStood))))
        {
            var sets = view.Words.And([.. alike.Select(l => view.Set(l.Measures))]);
            yield return new Finding("weakest-link", Link(sets, alike.First(), view, words)) { Figures = [alike.First().Chance, alike.First().ChanceIfStood] };
        }
    }

    private static string Link(string sets, WeakestLink link, RunView view, WhoUpholdsWords words)
    {
        var measures = view.Words.Quoted(link.Link);
        var named = link.Upholder is { } upholder ? words.UpheldBy(measures, view.Words.Quote(upholder)) : measures;
        return words.WeakestLink(
            view.Run.Inquiry.IsRated, sets, named, view.Words.Quote(link.Possibility), Figures.Percent(link.Chance), Figures.Percent(link.ChanceIfStood), link.Link.Length);
    }
}
