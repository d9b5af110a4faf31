namespace Suppose.Analysis.Flips;

/// <summary>Something that is concluded, in a form in which it can be asked again when a judgement is otherwise.</summary>
internal abstract class FlipQuestion
{
    /// <summary>What is concluded at the central world.</summary>
    public abstract Conclusion Now { get; }

    /// <summary>Share of worlds in which the same is concluded; null where that is not known.</summary>
    public virtual double? Share => null;

    /// <summary>Whether a judgement can make any difference to it.</summary>
    public abstract bool MayDependOn(string key, JudgementUses uses);

    /// <summary>Makes ready to ask: the function returned says what is concluded in each of the eight worlds as they are at the time, as numbers.</summary>
    public abstract Func<int[]> Ask(ProbeWorlds worlds, JudgementUses uses);

    /// <summary>What a number stands for.</summary>
    public abstract Conclusion Described(int outcome);
}
