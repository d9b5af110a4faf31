using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Designs;

/// <summary>All designs to be looked at: the sets of measures that respect needs and excludes, and a bound on their size where one is given.</summary>
/// <remarks>
/// Numbered by their masks in rising order; the order in which people see designs is by size and then by the file (<see cref="MeasureSet.Compare"/>). Where every set of the measures is a design,
/// a design's number is its mask and nothing is kept.
/// </remarks>
internal sealed class DesignSpace
{
    /// <summary>The most measures of which all sets are looked at.</summary>
    public const int MostUnbounded = 20;

    /// <summary>The most designs that are looked at.</summary>
    public const int MostDesigns = 1 << 20;

    private readonly ulong[]? _sets;
    private readonly ImmutableArray<string> _ids;
    private readonly Dictionary<string, int> _index;

    private DesignSpace(Inquiry inquiry, MeasureNeeds needs, ulong[]? sets, bool exhaustive)
    {
        Count = sets?.Length ?? 1 << inquiry.Measures.Length;
        _ids = [.. inquiry.Measures.Select(m => m.Id)];
        _index = MeasureNeeds.Index(inquiry);
        _sets = sets;
        Needs = needs;
        Exhaustive = exhaustive;
    }

    private DesignSpace(DesignSpace other, ulong[] sets)
    {
        Count = sets.Length;
        _ids = other._ids;
        _index = other._index;
        _sets = sets;
        Needs = other.Needs;
        Exhaustive = other.Exhaustive;
    }

    /// <summary>Needs and excludes.</summary>
    public MeasureNeeds Needs { get; }

    /// <summary>Whether no feasible design was left out.</summary>
    public bool Exhaustive { get; }

    /// <summary>Number of measures in the file.</summary>
    public int Measures => _ids.Length;

    /// <summary>Number of designs.</summary>
    public int Count { get; }

    /// <summary>The designs' masks, rising.</summary>
    public IEnumerable<ulong> Sets => _sets ?? Enumerable.Range(0, Count).Select(design => (ulong)design);

    /// <summary>The mask of a design.</summary>
    public ulong this[int design] => _sets is null ? (ulong)design : _sets[design];

    /// <summary>All designs of an inquiry, or the limit that keeps them from being listed.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="mostMeasures">The most measures a design may join; null for no bound. Never more than <see cref="MostUnbounded"/>.</param>
    /// <param name="limit">The limit that was reached; null where the space is returned.</param>
    public static DesignSpace? Of(Inquiry inquiry, int? mostMeasures, out RunLimit? limit)
    {
        int measures = inquiry.Measures.Length;
        limit = Precondition(measures, mostMeasures);
        if (limit is not null)
        {
            return null;
        }

        MeasureNeeds needs = new(inquiry);
        if (measures <= MostUnbounded && (mostMeasures ?? measures) >= measures && Enumerable.Range(0, measures).All(m => (needs.Of(m) | needs.ExcludedBy(m)) == 0))
        {
            return new DesignSpace(inquiry, needs, null, true);
        }

        DesignEnumeration designs = new(needs, measures, Math.Min(mostMeasures ?? measures, Math.Min(measures, MostUnbounded)));
        ulong[]? sets = designs.All(MostDesigns);
        limit = sets is null ? new RunLimit(RunLimitKind.TooManyDesigns, measures, MostDesigns) : null;
        return sets is null ? null : new DesignSpace(inquiry, needs, sets, !designs.LeftSomeOut);
    }

    /// <summary>The same space with further feasible designs in it, which are beyond its bound.</summary>
    public DesignSpace With(IEnumerable<ulong> more) => new(this, [.. Sets.Concat(more).Distinct().Order()]);

    /// <summary>The designs in parts that follow each other; designs that differ only in the first measures of the file are not taken apart.</summary>
    /// <param name="bits">How many those are; parts have at most so many designs, as a power of 2.</param>
    public IEnumerable<(int From, int Count)> Parts(int bits = SurveyPlan.Bits)
    {
        for (int from = 0, to; from < Count; from = to)
        {
            to = EndOfBlock(from, bits);
            for (int next; to < Count && (next = EndOfBlock(to, bits)) - from <= 1 << bits;)
            {
                to = next;
            }

            yield return (from, to - from);
        }
    }

    /// <summary>The designs that have some measures and none of some others, rising.</summary>
    /// <param name="among">All of those measures.</param>
    /// <param name="having">Those that they have.</param>
    public ulong[] Agreeing(ulong among, ulong having)
    {
        if (_sets is not null)
        {
            return Array.FindAll(_sets, set => (set & among) == having);
        }

        ulong[] sets = new ulong[Count >> among.Size()];
        sets[0] = having;
        ulong others = MeasureSet.All(Measures) & ~among;
        for (int i = 1; i < sets.Length; i++)
        {
            // The next of all subsets of the other measures: a carry runs over the fixed ones.
            sets[i] = having | (((sets[i - 1] | among) + 1) & others);
        }

        return sets;
    }

    /// <summary>The masks of some designs.</summary>
    /// <param name="from">The first of them.</param>
    /// <param name="count">How many there are.</param>
    public ulong[] Slice(int from, int count)
    {
        ulong[] sets = new ulong[count];
        for (int i = 0; i < count; i++)
        {
            sets[i] = this[from + i];
        }

        return sets;
    }

    /// <summary>The place of a design among <see cref="Sets"/>; negative where it is not one of them.</summary>
    public int IndexOf(ulong set) => set < (ulong)Count && this[(int)set] == set ? (int)set : _sets is null ? -1 : Array.BinarySearch(_sets, set);

    /// <summary>Behind the last design that differs from a given one only in the first measures of the file.</summary>
    private int EndOfBlock(int design, int bits)
    {
        if (_sets is null)
        {
            return (int)Math.Min(((ulong)(uint)design | MeasureSet.All(bits)) + 1, (ulong)Count);
        }

        int end = Array.BinarySearch(_sets, design, Count - design, _sets[design] | MeasureSet.All(bits));
        return end < 0 ? ~end : end + 1;
    }

    /// <summary>The ids of a set's measures, in the order of the file.</summary>
    public ImmutableArray<string> Ids(ulong set) => [.. set.Measures().Select(m => _ids[m])];

    /// <summary>The set of some measures; ids that are not the file's are passed over.</summary>
    public ulong SetOf(IEnumerable<string> ids) =>
        ids.Aggregate(0UL, (set, id) => _index.TryGetValue(id, out int m) ? set | MeasureSet.Of(m) : set);

    private static RunLimit? Precondition(int measures, int? mostMeasures) => measures switch
    {
        > MeasureSet.Most => new RunLimit(RunLimitKind.TooManyMeasures, measures, MeasureSet.Most),
        > MostUnbounded when mostMeasures is null => new RunLimit(RunLimitKind.NeedsMaxMeasures, measures, MostUnbounded),
        _ => null,
    };
}
