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
        var failing = view.ByWorst.Where(p => !p.Ordinary).Select(p => view.Change(view.Leading, p.Id)).Where(c => c.Verdict != Verdict.Holds).ToImmutableArray();
        if (failing.IsEmpty || view.Leading.Measures.IsEmpty)
        {
            return null;
        }

        var words = new WhereItFailsWords(view.Wording);
        var points = failing.Select(c => new Finding("fails", Say(c, view, words)) { Figures = [c.After.P50, c.Holds] });
        return new Section("fails", words.Heading(view.Set(view.Leading.Measures)), [new Points([.. points])]);
    }

    private static string Say(ActChange change, RunView view, WhereItFailsWords words)
    {
        var possibility = view.Words.Quote(change.Possibility);
        var left = view.Words.Chance(change.After);
        var fails = change.Verdict == Verdict.Fails
            ? words.Fails(possibility, left)
            : words.Depends(possibility, left, view.Words.Share(change.Holds));
        var reach = view.Run.Reach.FirstOrDefault(r => r.Possibility == change.Possibility);
        return reach is { Limit: ReachLimit.None } && !IsLeading(reach.Design, view)
            ? words.AnotherHolds(fails, view.Set(reach.Design))
            : fails;
    }

    private static bool IsLeading(ImmutableArray<string> design, RunView view) => design.AsSpan().SequenceEqual(view.Leading.Measures.AsSpan());
}
