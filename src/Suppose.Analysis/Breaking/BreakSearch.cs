using System.Collections.Immutable;
using Suppose.Analysis.Breaking.Boxes;

namespace Suppose.Analysis.Breaking;

/// <summary>A search for conditions under which something breaks, over some cases.</summary>
public sealed record BreakSearch
{
    /// <summary>
    /// Whether a case is a world together with what the actor sees in it, so that circumstances are among the inputs; what breaks is then that the act seems best in that
    /// state with every measure of the design standing. Otherwise a case is a world.
    /// </summary>
    public required bool OverStates { get; init; }

    /// <summary>Number of cases.</summary>
    public required int Cases { get; init; }

    /// <summary>Number of cases that broke.</summary>
    public required int Breaking { get; init; }

    /// <summary>The boxes.</summary>
    public required PrimResult Boxes { get; init; }

    /// <summary>How differently each input is spread where it breaks and where it holds, the most different first; empty where all cases are alike.</summary>
    public required ImmutableArray<RegionalSensitivity> Regional { get; init; }

    /// <summary>Searches a table of cases.</summary>
    public static BreakSearch Of(CaseTable table, PrimSettings settings, bool overStates = false, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new BreakSearch
        {
            OverStates = overStates,
            Cases = table.Cases,
            Breaking = table.Breaking,
            Boxes = Prim.Find(table, settings, token),
            Regional = [.. RegionalSensitivity.Of(table).OrderByDescending(r => r.Distance)],
        };
    }

    /// <summary>What it came to.</summary>
    public BreakKind Kind => Breaking == 0 ? BreakKind.Never : Breaking == Cases ? BreakKind.Always : Boxes.Offered is null ? BreakKind.Scattered : BreakKind.Boxed;
}
