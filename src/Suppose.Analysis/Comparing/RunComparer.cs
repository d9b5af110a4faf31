using System.Collections.Immutable;
using Suppose.Analysis.Ratings;
using Suppose.Model;

namespace Suppose.Analysis.Comparing;

/// <summary>Compares two versions of an inquiry: which conclusions changed, and which judgement did it.</summary>
/// <remarks>
/// Each changed judgement is put into the old version alone, and taken back alone in the new one, and the conclusions are worked out anew. One that is enough
/// for a change in the first sense, or needed for it in the second, is named. Up to <see cref="MostTried"/> judgements are tried so, with no more than
/// <see cref="MostWorlds"/> worlds each; a conclusion that hangs on a thread may so be put down to none.
/// </remarks>
public static class RunComparer
{
    /// <summary>How many changed judgements are tried one by one.</summary>
    public const int MostTried = 24;

    /// <summary>The most worlds for trying one.</summary>
    public const int MostWorlds = 1024;

    /// <summary>Compares two versions.</summary>
    /// <param name="before">The old version.</param>
    /// <param name="after">The new version.</param>
    /// <param name="settings">How both are run.</param>
    /// <param name="progress">Told how far each run has come, every run a round of its own; null for nobody.</param>
    /// <param name="token">Stops the work.</param>
    /// <returns>What changed; where either run reached a limit, only the runs.</returns>
    public static RunComparison Compare(Inquiry before, Inquiry after, RunSettings settings, IProgress<RunProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(settings);
        var round = 0;
        var old = Run(before, settings);
        var now = Run(after, settings);
        if (old.Limit is not null || now.Limit is not null)
        {
            return new RunComparison { Before = old, After = now };
        }

        var judgements = Changes(before, after);
        var tried = judgements.Count(c => c is { Before: not null, After: not null }) <= MostTried;
        var conclusions = Changes(Conclusions.Of(old), Conclusions.Of(now));
        return new RunComparison
        {
            Before = old,
            After = now,
            Added = [.. Ids(after).Except(Ids(before), StringComparer.OrdinalIgnoreCase)],
            Removed = [.. Ids(before).Except(Ids(after), StringComparer.OrdinalIgnoreCase)],
            Judgements = judgements,
            Conclusions = tried && !conclusions.IsEmpty ? Attributed(conclusions, judgements, before, after, inquiry => Run(inquiry, settings with { Worlds = Math.Min(settings.Worlds, MostWorlds) })) : conclusions,
            TriedEach = tried,
        };

        InquiryRun Run(Inquiry inquiry, RunSettings how) => InquiryRunner.Run(inquiry, how, progress is null ? null : new InRound(progress, round++), token);
    }

    private static IEnumerable<string> Ids(Inquiry inquiry) => inquiry.Possibilities.Select(p => p.Id).Concat(inquiry.Measures.Select(m => m.Id));

    private static ImmutableArray<JudgementChange> Changes(Inquiry before, Inquiry after)
    {
        var old = Cells(before);
        var now = Cells(after);
        var changed = now.Where(c => !old.TryGetValue(c.Key, out var was) || was.Distribution != c.Value.Distribution).Select(c => new JudgementChange(c.Value.Label, old.GetValueOrDefault(c.Key), c.Value));
        var gone = old.Where(c => !now.ContainsKey(c.Key)).Select(c => new JudgementChange(c.Value.Label, c.Value, null));
        return [.. changed.Concat(gone).Where(c => c.Before is not { IsDefault: true } || c.After is not { IsDefault: true }).DistinctBy(c => c.Label)];
    }

    /// <summary>The judgements by their place; those of the situation's rules go by their labels.</summary>
    private static Dictionary<string, Judgement> Cells(Inquiry inquiry)
    {
        var cells = new Dictionary<string, Judgement>(StringComparer.OrdinalIgnoreCase);
        foreach (var (cell, judgement) in JudgementCells.Of(inquiry).Concat(Worlds.JudgementSet.OfRun(inquiry).Judgements.Select(j => ("labelled " + j.Label, j))))
        {
            cells.TryAdd(cell, judgement);
        }

        return cells;
    }

    private static ImmutableArray<ConclusionChange> Changes(IReadOnlyDictionary<ComparedConclusion, Concluded> before, IReadOnlyDictionary<ComparedConclusion, Concluded> after) =>
        [.. after.Where(c => before.TryGetValue(c.Key, out var was) && c.Value.IsOtherThan(was)).Select(c => new ConclusionChange(c.Key, before[c.Key], c.Value))];

    private static ImmutableArray<ConclusionChange> Attributed(
        ImmutableArray<ConclusionChange> conclusions, ImmutableArray<JudgementChange> judgements, Inquiry before, Inquiry after, Func<Inquiry, InquiryRun> run)
    {
        var attributed = conclusions;
        foreach (var change in judgements.Where(c => c is { Before: not null, After: not null }))
        {
            var forth = Conclusions.Of(run(new OneJudgement(change, back: false).Of(before)));
            var back = Conclusions.Of(run(new OneJudgement(change, back: true).Of(after)));
            attributed = [.. attributed.Select(c => c with
            {
                Enough = forth.TryGetValue(c.Conclusion, out var brought) && brought.Says(c.After) && brought.IsOtherThan(c.Before) ? c.Enough.Add(change) : c.Enough,
                Needed = back.TryGetValue(c.Conclusion, out var left) && left.Says(c.Before) && left.IsOtherThan(c.After) ? c.Needed.Add(change) : c.Needed,
            })];
        }

        return attributed;
    }
}
