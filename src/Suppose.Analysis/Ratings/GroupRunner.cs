using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Ratings;

/// <summary>Runs an inquiry once with each member's ratings.</summary>
public static class GroupRunner
{
    /// <summary>Runs an inquiry once with each member's ratings.</summary>
    /// <remarks>All runs draw the same worlds as far as members judge alike. Where a member's run does not list a design that another's brings up, it is run once more and asked for it.</remarks>
    /// <param name="inquiry">The inquiry itself; its own judgements count for nobody unless a member keeps them.</param>
    /// <param name="members">The members, at least one, no name twice.</param>
    /// <param name="settings">How each run is made.</param>
    /// <param name="progress">Told how far the run at hand has come; null for nobody.</param>
    /// <param name="token">Stops the work.</param>
    /// <exception cref="ArgumentException">There is no member, or a name is there twice.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="token"/> was cancelled.</exception>
    public static GroupRun Run(Inquiry inquiry, IReadOnlyList<Member> members, RunSettings settings, IProgress<RunProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(members);
        if (members.Count == 0 || members.Select(m => m.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() < members.Count)
        {
            throw new ArgumentException("There must be at least one member, and no name twice.", nameof(members));
        }

        var runs = members.Select(m => InquiryRunner.Run(m.Inquiry, settings, progress, token)).ToArray();
        if (runs.FirstOrDefault(r => r.Limit is not null) is { } stopped)
        {
            return Result(inquiry, members, settings, runs, []) with { Limit = stopped.Limit };
        }

        var shown = Shown(inquiry, runs, settings);
        for (var i = 0; i < runs.Length; i++)
        {
            var missing = shown.Where(set => Find(runs[i], set) is null).ToImmutableArray();
            runs[i] = missing.IsEmpty ? runs[i] : InquiryRunner.Run(members[i].Inquiry, settings with { Asked = [.. settings.Asked, .. missing] }, progress, token);
        }

        return Result(inquiry, members, settings, runs, shown);
    }

    private static GroupRun Result(Inquiry inquiry, IReadOnlyList<Member> members, RunSettings settings, InquiryRun[] runs, ImmutableArray<ImmutableArray<string>> shown) => new()
    {
        Inquiry = inquiry,
        Members = [.. members.Select(m => m.Name)],
        Worlds = runs.Max(r => r.Worlds),
        Seed = settings.Seed,
        Designs = [.. shown.Select(set => Design(set, [.. runs.Select(r => Find(r, set)!)]))],
        Differences = Differences.Of(members),
    };

    /// <summary>None, each measure alone, what was asked for, and what leads or suffices for any member.</summary>
    private static ImmutableArray<ImmutableArray<string>> Shown(Inquiry inquiry, InquiryRun[] runs, RunSettings settings)
    {
        var order = inquiry.Measures.Select((m, i) => (m.Id, i)).ToDictionary(m => m.Id, m => m.i, StringComparer.Ordinal);
        var singles = runs[0].Designs.Select(d => d.Measures).Where(set => set.Length <= 1);
        var sets = singles.Concat(settings.Asked).Concat(runs.SelectMany(r => (r.Minimal?.All ?? []).Concat(r.Leading is { } leading ? [leading.Measures] : [])));
        return [.. sets.Select(set => set.OrderBy(id => order[id]).ToImmutableArray())
            .DistinctBy(set => string.Join('\n', set))
            .OrderBy(set => set.Length)
            .ThenBy(set => string.Join(' ', set.Select(id => order[id].ToString("D4", System.Globalization.CultureInfo.InvariantCulture))), StringComparer.Ordinal)];
    }

    private static DesignResult? Find(InquiryRun run, ImmutableArray<string> measures) => run.Designs.FirstOrDefault(d => d.Measures.AsSpan().SequenceEqual(measures.AsSpan()));

    private static GroupDesign Design(ImmutableArray<string> measures, DesignResult[] members) => new()
    {
        Measures = measures,
        HoldsForAll = members.Count(m => Verdicts.Of(m.Holds.All) == Verdict.Holds),
        HoldsForEach = [.. Enumerable.Range(0, members[0].Holds.Each.Length).Select(p => members.Count(m => Verdicts.Of(m.Holds.Each[p]) == Verdict.Holds))],
        Shares = [.. members.Select(m => m.Holds.All)],
        SharesForEach = [.. Enumerable.Range(0, members[0].Holds.Each.Length).Select(p => members.Select(m => m.Holds.Each[p]).ToImmutableArray())],
        Act = [.. Enumerable.Range(0, members[0].Act.Length).Select(p => members.Select(m => m.Act[p].P50).ToImmutableArray())],
    };
}
