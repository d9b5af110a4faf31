using System.Collections.Immutable;

using Suppose.Analysis;

namespace Suppose.Findings.Json;

/// <summary>The sets of measures whose numbers are given: those that a run lists, and behind them the sets it speaks of first where these are not among them.</summary>
/// <remarks>Of very many feasible sets a run lists only some; what comes nearest where none holds need not be one of those, and everything that is said of it must be found in the JSON all the same.</remarks>
internal static class ListedDesigns
{
    /// <summary>The sets, each once.</summary>
    /// <param name="run">The run.</param>
    public static ImmutableArray<DesignResult> Of(InquiryRun run)
    {
        var known = run.Designs.Select(Key).ToHashSet(StringComparer.Ordinal);
        IEnumerable<DesignResult> first = run.Leading is { } leading ? run.Nearest.Prepend(leading) : run.Nearest;
        return [.. run.Designs, .. first.Where(design => known.Add(Key(design)))];
    }

    /// <summary>What tells sets apart.</summary>
    /// <param name="design">A set.</param>
    public static string Key(DesignResult design) => string.Join('\n', design.Measures);
}
