using System.Collections.Immutable;
using System.Numerics;
using Suppose.Model;

namespace Suppose.Analysis.Designs;

/// <summary>Which measures cannot do without which, and which cannot stand beside which.</summary>
internal sealed class MeasureNeeds
{
    private readonly ulong[] _needs;
    private readonly ulong[] _excludes;

    /// <summary>The needs and excludes of an inquiry's measures.</summary>
    public MeasureNeeds(Inquiry inquiry)
    {
        Dictionary<string, int> index = Index(inquiry);
        _needs = [.. inquiry.Measures.Select(m => Union(m.Needs, index))];
        _excludes = [.. inquiry.Measures.Select(m => Union(m.Excludes, index))];
        for (int measure = 0; measure < _excludes.Length; measure++)
        {
            // Mutual whichever of the two says it.
            foreach (int other in _excludes[measure].Measures())
            {
                _excludes[other] |= MeasureSet.Of(measure);
            }
        }

        TakeInNeedsOfNeeds();
    }

    /// <summary>All that a measure needs, directly or through what it needs; never itself.</summary>
    public ulong Of(int measure) => _needs[measure];

    /// <summary>The measures that cannot stand beside a measure.</summary>
    public ulong ExcludedBy(int measure) => _excludes[measure];

    /// <summary>Whether a set respects needs and excludes.</summary>
    public bool Allow(ulong set)
    {
        foreach (int measure in set.Measures())
        {
            if (!set.HasAll(_needs[measure]) || (set & _excludes[measure]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether no measure of a set excludes another of it.</summary>
    public bool AreCompatible(ulong set)
    {
        for (ulong left = set; left != 0; left &= left - 1)
        {
            if ((set & _excludes[BitOperations.TrailingZeroCount(left)]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What is left of a set once every measure has gone whose needs are not in it.</summary>
    /// <param name="set">The set.</param>
    /// <param name="there">Measures that count as there although they are not in the set.</param>
    /// <remarks>Since needs include the needs of needs, one look at each measure is enough: what goes leaves no one behind who needed it.</remarks>
    public ulong Closed(ulong set, ulong there = 0)
    {
        ulong left = set;
        foreach (int measure in set.Measures())
        {
            left = (set | there).HasAll(_needs[measure]) ? left : left & ~MeasureSet.Of(measure);
        }

        return left;
    }

    /// <summary>A set with one measure and everything that needs it taken out.</summary>
    public ulong Without(ulong set, int measure) => Closed(set & ~MeasureSet.Of(measure));

    /// <summary>Where each measure's id stands in the file.</summary>
    public static Dictionary<string, int> Index(Inquiry inquiry) =>
        inquiry.Measures.Select((m, i) => (m.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.OrdinalIgnoreCase);

    private static ulong Union(ImmutableArray<string> ids, Dictionary<string, int> index) =>
        ids.Aggregate(0UL, (set, id) => set | MeasureSet.Of(index[id]));

    private void TakeInNeedsOfNeeds()
    {
        for (bool grown = true; grown;)
        {
            grown = false;
            for (int measure = 0; measure < _needs.Length; measure++)
            {
                ulong all = _needs[measure].Measures().Aggregate(_needs[measure], (set, need) => set | _needs[need]);
                all &= ~MeasureSet.Of(measure);
                grown |= all != _needs[measure];
                _needs[measure] = all;
            }
        }
    }
}
