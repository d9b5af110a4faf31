using System.Collections.Immutable;

using Suppose.Analysis.Rewiring;
using Suppose.Findings.Runs;
using Suppose.Model.Desires;

namespace Suppose.Findings.Rewiring;

/// <summary>What the terms rule out together, what loosening one would open, and what keeping each costs.</summary>
/// <remarks>Locked terms are never offered, and need no reason. It is asked which must not be loosened; nobody is told what to let go.</remarks>
internal static class Conditions
{
    private const int MostReleases = 5;

    // A cost below this does not show in any figure.
    private const double Next = 0.005;

    /// <summary>The section; null where no term stands in the way of anything.</summary>
    public static Section? Of(RewireView view)
    {
        var words = new ConditionsWords(view.Wording);
        var blocks = new List<Block>();
        foreach (var root in view.Run.Shape.Roots)
        {
            if (RuledOut(root, view, words) is { IsEmpty: false } said)
            {
                blocks.Add(new Paragraph(said));
            }
        }

        if (Releases(view, words) is { } releases)
        {
            blocks.Add(releases);
            blocks.Add(new Caption(new Finding("conditions.which", words.WhichMustStay())));
        }

        if (NoneOpens(view, words) is { } none)
        {
            blocks.Add(new Paragraph([none]));
        }

        if (Costs(view, words) is { Length: > 0 } costs)
        {
            blocks.Add(new Points(costs));
        }

        return blocks.Count > 0 ? new Section("conditions", words.Heading(), [.. blocks]) : null;
    }

    private static ImmutableArray<Finding> RuledOut(RootShape root, RewireView view, ConditionsWords words)
    {
        var said = ImmutableArray.CreateBuilder<Finding>();
        foreach (var set in root.RuledOutBy)
        {
            said.Add(new Finding("conditions.rule-out", words.RuleOut(set.Length, view.Words.Quote(root.Root), view.Words.Quoted(set))));
            ImmutableArray<string> open = [.. set.Where(t => !view.Term(t).Locked)];
            said.Add(open.IsEmpty
                ? new Finding("conditions.locked", words.AllLocked())
                : new Finding("conditions.loosen", Loosening(open, root, view, words)));
        }

        return said.ToImmutable();
    }

    /// <summary>What loosening would open: of each by itself where that opens something, else of all of them together.</summary>
    private static string Loosening(ImmutableArray<string> open, RootShape root, RewireView view, ConditionsWords words)
    {
        var each = open.Select(term => (Term: term, Ways: Opened([term], root, view).Where(way => !open.Any(other => other != term && Touches(view.Term(other), way))).ToImmutableArray())).ToList();
        return each.Count > 1 && each.TrueForAll(one => !one.Ways.IsEmpty)
            ? words.LooseningEach(CommonWords.Sentence(view.Words.And([.. each.Select(one => words.WouldOpen(view.Words.Quote(one.Term), view.Words.Quoted(one.Ways)))])))
            : words.Loosening(open.Length, view.Words.Quoted(open), view.Words.Quoted(Opened(open, root, view)));
    }

    /// <summary>Ways for a root that some of the terms rule out.</summary>
    private static IEnumerable<string> Opened(ImmutableArray<string> terms, RootShape root, RewireView view) =>
        root.Ways.Where(way => terms.Any(t => Touches(view.Term(t), way)));

    private static bool Touches(Term term, string way) => term.Blocks.Contains(way) || term.Shifts.Any(s => s.Id == way);

    private static Listing? Releases(RewireView view, ConditionsWords words)
    {
        if (view.Run.Releases.IsEmpty)
        {
            return null;
        }

        var lines = view.Run.Releases.Take(MostReleases).Select(release =>
        {
            var opened = release.Best.Ways.Where(way => release.Terms.Any(t => Touches(view.Term(t), way))).ToArray();
            return new Finding("conditions.release", words.Release(view.Words.Quoted(release.Terms), view.Words.Quoted(opened), view.Words.Chance(release.Best.Value))) { Figures = [release.Best.Value.P50] };
        });
        return new Listing(new Finding("conditions.together", words.Together()), [.. lines]);
    }

    /// <summary>Where the aims are out of reach whatever may be loosened; null elsewhere.</summary>
    private static Finding? NoneOpens(RewireView view, ConditionsWords words)
    {
        var (run, desire) = (view.Run, view.Run.Desire);
        var isOutOfReach = !desire.IsOutline && run.Limit is null && run.Best is null && !desire.Aims.IsEmpty;
        return !isOutOfReach || desire.Terms.IsEmpty || !run.Releases.IsEmpty || !run.ReleasesComplete ? null
            : desire.Terms.All(term => term.Locked) ? new Finding("conditions.every-one-locked", words.EveryOneLocked())
            : new Finding("conditions.none-opens", words.NoneOpens());
    }

    private static ImmutableArray<Finding> Costs(RewireView view, ConditionsWords words)
    {
        var said = ImmutableArray.CreateBuilder<Finding>();
        foreach (var cost in view.Run.Terms.Where(c => c.WithOthers.P50 > Next || c.Alone.P50 > Next))
        {
            var name = view.Words.Quote(cost.Term);
            var matters = view.Term(cost.Term).Matters is { } judged ? words.Matters(name, view.Words.Judged(judged)) : words.MattersUnsaid(name);
            said.Add(new Finding("conditions.cost", matters + " " + words.Cost(Points(cost.WithOthers.P50), Points(cost.Alone.P50)) + Opens(cost, view, words)) { Figures = [cost.WithOthers.P50, cost.Alone.P50] });
        }

        ImmutableArray<string> free = [.. view.Run.Terms.Where(c => c.WithOthers.P50 <= Next && c.Alone.P50 <= Next).Select(c => c.Term)];
        if (!free.IsEmpty)
        {
            said.Add(new Finding("conditions.free", words.CostsNothing(free.Length, view.Words.Quoted(free))));
        }

        return said.ToImmutable();
    }

    private static string Opens(TermCost cost, RewireView view, ConditionsWords words) => cost.Opens.IsEmpty ? "" : " " + words.Opens(view.Words.Quoted(cost.Opens));

    private static string Points(double value) => value <= Next ? "0" : Figures.Percent(value).TrimEnd('%');
}
