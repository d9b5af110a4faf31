using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Language.Checks;

/// <summary>Which measures need which, and which exclude one another, whichever of the two says so.</summary>
internal sealed class MeasureRelations
{
    private readonly Dictionary<string, string[]> _needs = [];
    private readonly Dictionary<string, HashSet<string>> _excludes = [];

    /// <summary>Gathers the relations.</summary>
    /// <param name="measures">The measures; what they name is known.</param>
    public MeasureRelations(ImmutableArray<Measure> measures)
    {
        foreach (Measure measure in measures)
        {
            _needs[measure.Id] = [.. measure.Needs];
            foreach (string other in measure.Excludes)
            {
                ExcludedBy(measure.Id).Add(other);
                ExcludedBy(other).Add(measure.Id);
            }
        }
    }

    /// <summary>A measure with all it needs, directly or through others.</summary>
    /// <param name="measures">Where to begin.</param>
    public List<string> WithNeeds(params IEnumerable<string> measures)
    {
        var all = new List<string>();
        var seen = new HashSet<string>();
        var waiting = new Queue<string>(measures);
        while (waiting.TryDequeue(out string? id))
        {
            if (!seen.Add(id))
            {
                continue;
            }

            all.Add(id);
            foreach (string need in Needs(id))
            {
                waiting.Enqueue(need);
            }
        }

        return all;
    }

    /// <summary>Whether some measures can be taken together, with all they need.</summary>
    /// <param name="measures">The measures.</param>
    public bool CanStandTogether(params IEnumerable<string> measures) => Conflict(WithNeeds(measures)) is null;

    /// <summary>Two measures that exclude one another among a measure and all it needs; null where there are none.</summary>
    /// <param name="measure">The measure.</param>
    public (string First, string Second)? ConflictWithin(string measure) => Conflict(WithNeeds(measure));

    /// <summary>What a measure needs, directly.</summary>
    /// <param name="measure">The measure.</param>
    public IReadOnlyList<string> Needs(string measure) => _needs.GetValueOrDefault(measure, []);

    private (string First, string Second)? Conflict(List<string> measures)
    {
        for (int i = 0; i < measures.Count; i++)
        {
            if (!_excludes.TryGetValue(measures[i], out HashSet<string>? excluded))
            {
                continue;
            }

            for (int j = i + 1; j < measures.Count; j++)
            {
                if (excluded.Contains(measures[j]))
                {
                    return (measures[i], measures[j]);
                }
            }
        }

        return null;
    }

    private HashSet<string> ExcludedBy(string measure)
    {
        if (!_excludes.TryGetValue(measure, out HashSet<string>? excluded))
        {
            _excludes.Add(measure, excluded = []);
        }

        return excluded;
    }
}
