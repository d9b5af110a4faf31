using Suppose.Analysis.Lessons;

namespace Suppose.Analysis.Comparing;

/// <summary>What a run concludes, by what each conclusion is about.</summary>
internal static class Conclusions
{
    /// <summary>The conclusions of a run, in a fixed order.</summary>
    public static IReadOnlyDictionary<ComparedConclusion, Concluded> Of(InquiryRun run)
    {
        var all = new Dictionary<ComparedConclusion, Concluded>
        {
            [new(ConclusionKind.SomeSetHolds, null, null)] = new(run.Nearest.IsEmpty, null, null, null),
            [new(ConclusionKind.LeadingSet, null, null)] = new(null, string.Join('\n', run.Leading!.Measures), null, null),
        };
        if (run.Settling is { } settling)
        {
            all.Add(new(ConclusionKind.Moot, null, null), new(settling.Moot, null, null, null));
        }

        foreach (var lesson in run.Lessons?.Possibilities ?? [])
        {
            if (lesson.InLeading is { } change)
            {
                all.Add(new(ConclusionKind.LeadingUnder, null, lesson.Possibility), Concluded(change));
            }
        }

        foreach (var lesson in run.Lessons?.Measures ?? [])
        {
            foreach (var change in lesson.Alone)
            {
                all.Add(new(ConclusionKind.MeasureUnder, lesson.Measure, change.Possibility), Concluded(change));
            }
        }

        return all;
    }

    private static Concluded Concluded(ActChange change) => new(null, null, change.Verdict, change.Grade) { Left = change.After.P50, Holds = change.Holds };
}
