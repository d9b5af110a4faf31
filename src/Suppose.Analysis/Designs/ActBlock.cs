namespace Suppose.Analysis.Designs;

/// <summary>One thread's view of an <see cref="ActModel"/>: a stretch of worlds at a time.</summary>
/// <remarks>Tables that depend on the worlds alone are made once, by <see cref="MoveTo"/>; <see cref="Evaluate"/> is called for many sets and must not allocate once they have been met.</remarks>
public abstract class ActBlock
{
    /// <summary>Number of worlds a block usually holds; a caller may ask for fewer, never for more than the last call to <see cref="MoveTo"/> named.</summary>
    public const int UsualWorlds = 64;

    /// <summary>Turns to a stretch of worlds.</summary>
    /// <param name="firstWorld">Index of its first world.</param>
    /// <param name="worlds">How many there are, at least 1.</param>
    public abstract void MoveTo(int firstWorld, int worlds);

    /// <summary>What happens under one possibility, in every world of the stretch, when exactly these measures stand.</summary>
    /// <param name="possibility">The possibility.</param>
    /// <param name="standing">The measures that stand; every measure it holds finds its needs in it.</param>
    /// <param name="act">Chance of the act, one value a world of the stretch.</param>
    /// <param name="tempted">1 where some information state tempts, else 0; empty where the model has no <see cref="ActModel.HasTempted"/>.</param>
    /// <param name="value">Our value before any design's costs; empty where the model has no <see cref="ActModel.HasValue"/>, or nobody asks for it.</param>
    /// <remarks>Costs are left out because they are paid for every measure of a design, whether or not it stands.</remarks>
    public abstract void Evaluate(int possibility, ulong standing, Span<double> act, Span<double> tempted, Span<double> value);

    /// <summary>Says that the sets of one possibility have been gone through: what was kept for it alone may be let go of.</summary>
    public virtual void Leave()
    {
    }
}
