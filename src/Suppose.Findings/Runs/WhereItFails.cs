using System.Collections.Immutable;

using Suppose.Analysis;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Lessons;

namespace Suppose.Findings.Runs;

/// <summary>Says under which possibilities the leading set leaves the act too likely, and whether another would do better there.</summary>
internal static class WhereItFails
{
    /// <summary>The section; null where the set is empty or holds everywhere.</summary>
    public static Section? Of(RunView view)
    {
        var changes = view.ByWorst.Select(p => view.Change(view.Leading, p.Id)).Where(c => c.Verdict != Verdict.Holds).ToImmutableArray();
        if (changes.IsEmpty || view.Leading.Measures.IsEmpty)
        {
            return null;
        }

        var words = new WhereItFailsWords(view.Wording);
        var points = ImmutableArray.CreateBuilder<Finding>();
        Add("fails", [.. changes.Where(c => c.Verdict == Verdict.Fails)], c => words.Left(view.Run.Inquiry.IsRated, view.Words.Quote(c.Possibility), Chance(c, view)), words.Fails);
        Add("depends", [.. changes.Where(c => c.Verdict == Verdict.Depends)], c => words.LeftInSome(view.Run.Inquiry.IsRated, view.Words.Quote(c.Possibility), Chance(c, view), view.Words.Share(c.Holds)), words.Depends);
        AddWhatWouldHold(points, changes, view, words);
        return new Section("fails", words.Heading(view.Set(view.Leading.Measures)), [new Points(points.ToImmutable())]);

        void Add(string key, ImmutableArray<ActChange> some, Func<ActChange, string> one, Func<string, string> say)
        {
            if (!some.IsEmpty)
            {
                points.Add(new Finding(key, say(view.Words.And([.. some.Select(one)]))) { Figures = [.. some.Select(c => view.Deciding(view.Leading, c.Possibility).P50)] });
            }
        }
    }

    /// <summary>The section, and where to look for the assumptions under which the set fails; those of a file without any width are all one.</summary>
    public static Section? WithWhereToLook(RunView view) => Of(view) is { } section && !view.Run.Certain
        ? section with { Blocks = section.Blocks.Add(new Caption(new Finding("where-to-look", new WhereItFailsWords(view.Wording).WhereToLook()))) }
        : Of(view);

    private static string Chance(ActChange change, RunView view) => Figures.Percent(view.Deciding(view.Leading, change.Possibility).P50);

    /// <summary>Sets that would hold there are named where they are shown or short; a long one says little when read out.</summary>
    private static void AddWhatWouldHold(ImmutableArray<Finding>.Builder points, ImmutableArray<ActChange> changes, RunView view, WhereItFailsWords words)
    {
        var within = changes.Select(c => view.Run.Reach.FirstOrDefault(r => r.Possibility == c.Possibility)).OfType<PossibilityReach>()
            .Where(r => r.Limit == ReachLimit.None && !r.Design.AsSpan().SequenceEqual(view.Leading.Measures.AsSpan())).ToList();
        foreach (var reach in within.Where(IsNamed))
        {
            points.Add(new Finding("would-hold", words.SetWouldHold(view.Words.Quote(reach.Possibility), view.Set(reach.Design))) { Figures = [reach.Share] });
        }

        if (within.Where(r => !IsNamed(r)).Select(r => r.Possibility).ToList() is { Count: > 0 } others)
        {
            points.Add(new Finding("others-would-hold", words.OthersWouldHold(view.Words.Quoted(others))));
        }

        bool IsNamed(PossibilityReach reach) => reach.Design.Length <= RunView.MostNamed || view.IsShown(reach.Design);
    }
}
