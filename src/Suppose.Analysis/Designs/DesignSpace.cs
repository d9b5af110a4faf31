using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Designs;

/// <summary>All designs to be looked at: the sets of measures that respect needs and excludes, and a bound on their size where one is given.</summary>
/// <remarks>Kept as masks in rising order; the order in which people see designs is by size and then by the file (<see cref="MeasureSet.Compare"/>).</remarks>
internal sealed class DesignSpace
{
    /// <summary>The most measures of which all sets are looked at.</summary>
    public const int MostUnbounded = 20;

    /// <summary>The most designs that are looked at.</summary>
    public const int MostDesigns = 1 << 20;

    private readonly ulong[] _sets;
    private readonly ImmutableArray<string> _ids;
    private readonly Dictionary<string, int> _index;

    private DesignSpace(Inquiry inquiry, MeasureNeeds needs, ulong[] sets, bool exhaustive)
    {
        _ids = [.. inquiry.Measures.Select(m => m.Id)];
        _index = MeasureNeeds.Index(inquiry);
        _sets = sets;
        Needs = needs;
        Exhaustive = exhaustive;
    }

    private DesignSpace(DesignSpace other, ulong[] sets)
    {
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
    public int Count => _sets.Length;

    /// <summary>The designs' masks, rising.</summary>
    public ReadOnlySpan<ulong> Sets => _sets;

    /// <summary>The mask of a design.</summary>
    public ulong this[int design] => _sets[design];

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
        DesignEnumeration designs = new(needs, measures, Math.Min(mostMeasures ?? measures, Math.Min(measures, MostUnbounded)));
        ulong[]? sets = designs.All(MostDesigns);
        limit = sets is null ? new RunLimit(RunLimitKind.TooManyDesigns, measures, MostDesigns) : null;
        return sets is null ? null : new DesignSpace(inquiry, needs, sets, !designs.LeftSomeOut);
    }

    /// <summary>The same space with further feasible designs in it, which are beyond its bound.</summary>
    public DesignSpace With(IEnumerable<ulong> more) => new(this, [.. _sets.Concat(more).Distinct().Order()]);

    /// <summary>The place of a design among <see cref="Sets"/>; negative where it is not one of them.</summary>
    public int IndexOf(ulong set) => set < (ulong)_sets.Length && _sets[set] == set ? (int)set : Array.BinarySearch(_sets, set);

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
