using System.Collections.Immutable;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Analysis.Rewiring;

/// <summary>What looking for another tree found.</summary>
public sealed record RewireRun
{
    /// <summary>The desire.</summary>
    public required Desire Desire { get; init; }

    /// <summary>Seed of the scrambling.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of worlds that trees were chosen in, and of fresh ones that they were judged in: 1 where the desire is certain.</summary>
    public required int Worlds { get; init; }

    /// <summary>Whether no judgement has any width, so that the results are exact.</summary>
    public required bool Certain { get; init; }

    /// <summary>The goods that some way harms or a limit names, in the order of the file.</summary>
    public ImmutableArray<string> Goods { get; init; } = [];

    /// <summary>The kinds of effort that some way takes or a limit names, in the order of the file.</summary>
    public ImmutableArray<string> EffortKinds { get; init; } = [];

    /// <summary>What can be said without any number.</summary>
    public required DesireShape Shape { get; init; }

    /// <summary>Ids of the roots that nothing listed reaches, whatever terms are let go.</summary>
    public ImmutableArray<string> Unreached { get; init; } = [];

    /// <summary>The limit that kept trees from being worked out; null where they were. Then nothing below is set.</summary>
    public RewireLimit? Limit { get; init; }

    /// <summary>Today's tree, as it is lived; null where a limit was reached or the desire is an outline without judgements.</summary>
    public DesireTree? Today { get; init; }

    /// <summary>
    /// The best tree that keeps every term and every limit and reaches every aim; null where none does. Ways that add next to nothing are left out of it (<see cref="Slight"/>).
    /// </summary>
    public DesireTree? Best { get; init; }

    /// <summary>Whether <see cref="Best"/> is proven; where it is null, whether it is proven that no tree keeps every term and limit and reaches every aim.</summary>
    public bool BestIsProven { get; init; } = true;

    /// <summary>New ways that would add next to nothing to the best tree, in the order in which they were left out.</summary>
    public ImmutableArray<SlightWay> Slight { get; init; } = [];

    /// <summary>Value against change: for each number of changes, up from the fewest, the tree of most value within the limits (whatever it reaches of the aims), where it is worth more than with fewer changes; where there are more than 32 numbers of changes, for 32 of them, spread evenly, and the most.</summary>
    public ImmutableArray<DesireTree> Front { get; init; } = [];

    /// <summary>All smallest sets of terms whose letting go makes every aim reachable, those that matter least first, then the smaller, then by order in the file; empty where the aims are reached with every term kept, where no set does, and where there is no aim.</summary>
    public ImmutableArray<Release> Releases { get; init; } = [];

    /// <summary>Whether <see cref="Releases"/> are proven to be all there are.</summary>
    public bool ReleasesComplete { get; init; } = true;

    /// <summary>What each unlocked term costs, in the order of the file.</summary>
    public ImmutableArray<TermCost> Terms { get; init; } = [];

    /// <summary>The judgements that would change the answer most, two at most, the most telling first.</summary>
    public ImmutableArray<TellingJudgement> Telling { get; init; } = [];

    /// <summary>Every judgement that entered the results, one for each draw, in the order of the file, defaults last.</summary>
    public ImmutableArray<Judgement> Judgements { get; init; } = [];
}
