using System.Collections.Immutable;
using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Alternatives;

/// <summary>The sets of changes that are tried, smaller ones first: all of up to <see cref="Largest"/> changes.</summary>
/// <remarks>Whole sizes are taken as long as there are at most <see cref="Most"/> sets, and always all of one change.</remarks>
internal sealed class ChangeSets
{
    /// <summary>The most sets.</summary>
    public const int Most = 16_384;

    /// <summary>The sets of some designs and circumstances.</summary>
    public ChangeSets(DesignSpace space, FactSets facts)
    {
        ulong[][] designs = [.. Enumerable.Range(0, space.Measures + 1).Select(size => space.Sets.ToArray().Where(set => set.Size() == size).Order(Comparer<ulong>.Create(MeasureSet.Compare)).ToArray())];
        int[][] sets = [.. Enumerable.Range(0, facts.Largest + 1).Select(size => Enumerable.Range(0, facts.All.Length).Where(f => facts.All[f].Length == size).ToArray())];
        var all = ImmutableArray.CreateBuilder<ChangeSet>();
        int most = space.Measures + facts.Largest;
        for (int size = 0; size <= most; size++)
        {
            long count = Enumerable.Range(0, size + 1).Sum(s => s < sets.Length && size - s < designs.Length ? (long)sets[s].Length * designs[size - s].Length : 0);
            if (size > 1 && all.Count + count > Most)
            {
                break;
            }

            for (int s = 0; s <= size && s < sets.Length; s++)
            {
                all.AddRange(size - s < designs.Length ? designs[size - s].SelectMany(design => sets[s].Select(f => new ChangeSet(design, f, size))) : []);
            }

            Largest = size;
        }

        All = all.ToImmutable();
        Exhaustive = Largest == most && facts.Exhaustive && space.Exhaustive;
    }

    /// <summary>The sets.</summary>
    public ImmutableArray<ChangeSet> All { get; }

    /// <summary>The most changes in one.</summary>
    public int Largest { get; }

    /// <summary>Whether there are no others.</summary>
    public bool Exhaustive { get; }
}
