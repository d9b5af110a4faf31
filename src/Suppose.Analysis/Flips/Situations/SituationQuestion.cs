using System.Collections.Immutable;

namespace Suppose.Analysis.Flips.Situations;

/// <summary>Something that a run of an inquiry with a situation concludes, in a form in which it can be asked of any reading.</summary>
internal abstract class SituationQuestion
{
    /// <summary>The designs that have to be looked at; questions that share the array are asked together.</summary>
    public required ulong[] Designs { get; init; }

    /// <summary>The possibilities under which they have to be.</summary>
    public required ImmutableArray<int> Possibilities { get; init; }

    /// <summary>Share of worlds in which the same is concluded as at the central one; null where that is not known.</summary>
    public double? Share { get; init; }

    /// <summary>How many flips of it are kept.</summary>
    public virtual int Most => FlipFinder.MostEach;

    /// <summary>Whether prices matter to it.</summary>
    public virtual bool Priced => false;

    /// <summary>Whether an outcome at the central world is a conclusion of the run at all.</summary>
    public virtual bool IsConclusion(int outcome) => true;

    /// <summary>What is concluded in one of a reading's worlds, as a number.</summary>
    public abstract int In(ProbeReading reading, int lane);

    /// <summary>What a number stands for.</summary>
    public abstract Conclusion Described(int outcome);
}
