using System.Collections.Immutable;

using Suppose.Model.Desires;

namespace Suppose.Findings.Rewiring;

/// <summary>Lays a desire out as rows, the roots in the order of the file, beneath each what it is made of and the ways that reach it.</summary>
/// <remarks>What several things share is laid out beneath the first and only named beneath the others. Of a large desire only so many rows are kept; roots always are.</remarks>
public static class TreeRows
{
    /// <summary>The most rows; beyond, nobody reads on.</summary>
    public const int Most = 150;

    /// <summary>The rows.</summary>
    /// <param name="desire">The desire, whose wants hang in no circle.</param>
    /// <param name="left">How many rows were left out.</param>
    public static ImmutableArray<TreeRow> Of(Desire desire, out int left)
    {
        ArgumentNullException.ThrowIfNull(desire);
        var rows = All(desire);
        left = 0;
        if (rows.Count <= Most)
        {
            return [.. rows];
        }

        // From the deepest rows up, so that what is left still hangs together.
        var kept = new List<TreeRow>(rows);
        for (var depth = rows.Max(r => r.Depth); depth > 0 && kept.Count > Most; depth--)
        {
            kept.RemoveAll(r => r.Depth == depth);
        }

        left = rows.Count - kept.Count;
        return [.. kept];
    }

    private static List<TreeRow> All(Desire desire)
    {
        var wants = desire.Wants.ToDictionary(w => w.Id);
        var reached = desire.Ways.SelectMany(w => w.Reaches.Select(r => (r.Id, Way: w.Id))).ToLookup(p => p.Id, p => p.Way);
        var rows = new List<TreeRow>();
        var shown = new HashSet<string>();
        // Without recursion: a chain of wants may be as long as the file.
        var waiting = new Stack<(TreeRowKind Kind, string Id, int Depth)>(desire.Roots.Reverse().Select(r => (TreeRowKind.Root, r.Id, 0)));
        while (waiting.TryPop(out var next))
        {
            string[] parts = next.Kind != TreeRowKind.Way && wants.TryGetValue(next.Id, out var want) ? [.. want.Parts] : [];
            string[] ways = next.Kind == TreeRowKind.Way ? [] : [.. reached[next.Id]];
            // A way that alone meets a part of its own name is one row.
            if (parts.Length == 0 && ways is [var only] && only == next.Id && next.Kind == TreeRowKind.Want)
            {
                rows.Add(new TreeRow(TreeRowKind.Way, next.Id, next.Depth, Again: false));
                continue;
            }

            var again = next.Kind != TreeRowKind.Way && parts.Length + ways.Length > 0 && !shown.Add(next.Id);
            rows.Add(new TreeRow(next.Kind, next.Id, next.Depth, again));
            foreach (var beneath in again ? [] : parts.Select(p => (TreeRowKind.Want, p)).Concat(ways.Select(w => (TreeRowKind.Way, w))).Reverse())
            {
                waiting.Push((beneath.Item1, beneath.Item2, next.Depth + 1));
            }
        }

        return rows;
    }
}
