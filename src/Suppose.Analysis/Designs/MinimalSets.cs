using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>Finds, among designs that do something, those of which no smaller part that is a design does it too. Parts are met before wholes.</summary>
internal sealed class MinimalSets
{
    /// <summary>For each of the six lowest measures, the sets that have it, one bit each of the 64 sets of those six.</summary>
    private static readonly ulong[] s_having =
        [0xAAAA_AAAA_AAAA_AAAA, 0xCCCC_CCCC_CCCC_CCCC, 0xF0F0_F0F0_F0F0_F0F0, 0xFF00_FF00_FF00_FF00, 0xFFFF_0000_FFFF_0000, 0xFFFF_FFFF_0000_0000];

    private readonly List<(ulong Set, int Worlds)> _found = [];
    private readonly ulong _varying;
    private readonly ulong _fixed;
    private readonly ulong[]? _marks;
    private int _marked;

    /// <summary>Before any design was met.</summary>
    /// <param name="space">The designs. With at most 20 measures there is a mark for every set of them, whether it or a part of it does it.</param>
    /// <param name="plan">In which order they will be met.</param>
    public MinimalSets(DesignSpace space, SurveyPlan plan)
    {
        _fixed = plan.Fixed;
        _varying = MeasureSet.All(space.Measures) & ~plan.Fixed;
        _marks = space.Measures <= DesignSpace.MostUnbounded ? new ulong[((1 << space.Measures) + 63) / 64] : null;
    }

    /// <summary>How many were found.</summary>
    public int Count => _found.Count;

    /// <summary>The minimal ones among the designs met so far, by size and then by order in the file, and in how many worlds each holds.</summary>
    public IReadOnlyList<(ulong Set, int Worlds)> Found => [.. _found.OrderBy(found => found.Set, Comparer<ulong>.Create(MeasureSet.Compare))];

    /// <summary>Meets designs.</summary>
    /// <param name="sets">The designs, rising: a part of them.</param>
    /// <param name="worlds">In how many worlds each holds.</param>
    /// <param name="enough">In how many worlds it must hold to do it.</param>
    public void TakeIn(ReadOnlySpan<ulong> sets, ReadOnlySpan<int> worlds, int enough)
    {
        if (_marks is null)
        {
            TakeInOneByOne(sets, worlds, enough);
            return;
        }

        for (int from = 0, to; from < sets.Length; from = to)
        {
            int word = Number(sets[from]) / 64;
            ulong does = 0;
            for (to = from; to < sets.Length && Number(sets[to]) / 64 == word; to++)
            {
                does |= worlds[to] >= enough ? 1UL << (Number(sets[to]) % 64) : 0;
            }

            ulong minimal = Mark(word, does);
            for (int i = from; minimal != 0 && i < to; i++)
            {
                if ((minimal >> (Number(sets[i]) % 64) & 1) != 0)
                {
                    _found.Add((sets[i], worlds[i]));
                }
            }
        }
    }

    /// <summary>A set's number in the order in which sets are met: those of the fixed measures change last.</summary>
    private int Number(ulong set) => (int)(SubsetIndex.Of(set, _varying) | (SubsetIndex.Of(set, _fixed) << _varying.Size()));

    /// <summary>Marks 64 sets, and those passed over before them; returns which of those that do it are minimal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">These were met before: sets must come 64 together.</exception>
    private ulong Mark(int word, ulong does)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(word, _marked);
        for (; _marked < word; _marked++)
        {
            MarkNext(0);
        }

        ulong minimal = MarkNext(does);
        _marked++;
        return minimal;
    }

    private ulong MarkNext(ulong does)
    {
        ulong parts = 0;
        for (int left = _marked; left != 0; left &= left - 1)
        {
            parts |= _marks![_marked & ~(left & -left)];
        }

        ulong marks = does | parts;
        for (int measure = 0; measure < s_having.Length; measure++)
        {
            ulong wholes = (marks & ~s_having[measure]) << (1 << measure);
            marks |= wholes;
        }

        // A set that has a part among the 64 which is marked has one that lacks just one of its measures.
        for (int measure = 0; measure < s_having.Length; measure++)
        {
            parts |= (marks & ~s_having[measure]) << (1 << measure);
        }

        _marks![_marked] = marks;
        return does & ~parts;
    }

    private void TakeInOneByOne(ReadOnlySpan<ulong> sets, ReadOnlySpan<int> worlds, int enough)
    {
        for (int i = 0; i < sets.Length; i++)
        {
            ulong set = sets[i];
            if (worlds[i] >= enough && !_found.Exists(part => set.HasAll(part.Set)))
            {
                _found.Add((set, worlds[i]));
            }
        }
    }
}
