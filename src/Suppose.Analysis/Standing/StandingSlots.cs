using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Standing;

/// <summary>The sets of measures that may be left standing in some tables of one possibility, each once, and where each table's rows find theirs.</summary>
/// <remarks>Sets that differ only in measures which do not touch the possibility count as one.</remarks>
internal sealed class StandingSlots
{
    private readonly ulong[] _sets;
    private readonly Dictionary<Lattice, int[]> _slots = [];

    /// <summary>The sets of some lattices.</summary>
    /// <param name="lattices">The lattices.</param>
    /// <param name="needs">What measures need.</param>
    /// <param name="touching">The measures that can make any difference.</param>
    public StandingSlots(IEnumerable<Lattice> lattices, MeasureNeeds needs, ulong touching)
    {
        Lattice[] all = [.. lattices.Distinct()];
        ulong[][] sets = [.. all.Select(lattice => StandingSets.Of(lattice, needs))];
        foreach (Span<ulong> own in sets)
        {
            foreach (ref ulong set in own)
            {
                set &= touching;
            }
        }

        _sets = [.. sets.SelectMany(own => own)];
        bool rises = Rises(_sets);
        if (!rises)
        {
            Array.Sort(_sets);
            _sets = WithoutRepeats(_sets);
        }

        int first = 0;
        for (int i = 0; i < all.Length; i++)
        {
            _slots.Add(all[i], rises ? [.. Enumerable.Range(first, sets[i].Length)] : Array.ConvertAll(sets[i], set => Array.BinarySearch(_sets, set)));
            first += sets[i].Length;
        }
    }

    /// <summary>The sets, rising.</summary>
    public ReadOnlySpan<ulong> Sets => _sets;

    /// <summary>Number of sets.</summary>
    public int Count => _sets.Length;

    /// <summary>For each row of a lattice, the place of its set.</summary>
    public ReadOnlySpan<int> Of(Lattice lattice) => _slots[lattice];

    private static bool Rises(ReadOnlySpan<ulong> sets)
    {
        for (int i = 1; i < sets.Length; i++)
        {
            if (sets[i] <= sets[i - 1])
            {
                return false;
            }
        }

        return true;
    }

    private static ulong[] WithoutRepeats(ReadOnlySpan<ulong> sorted)
    {
        List<ulong> found = new(sorted.Length);
        foreach (ulong set in sorted)
        {
            if (found.Count == 0 || found[^1] != set)
            {
                found.Add(set);
            }
        }

        return [.. found];
    }
}
