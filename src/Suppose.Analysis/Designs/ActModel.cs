namespace Suppose.Analysis.Designs;

/// <summary>What the actor does, in every world and under every possibility, when a given set of measures stands for certain.</summary>
/// <remarks>
/// The seam at which rated inquiries and inquiries with a situation meet. Everything above it (standing, designs, settling, lessons, flips)
/// knows an inquiry by this alone. Sets of measures are bit masks, bit m being the m-th measure of the file. A model is immutable and may be used
/// by any number of threads at once, each through a block of its own.
/// </remarks>
public abstract class ActModel
{
    /// <summary>Number of measures, at most 64.</summary>
    public abstract int Measures { get; }

    /// <summary>Number of possibilities.</summary>
    public abstract int Possibilities { get; }

    /// <summary>Number of worlds.</summary>
    public abstract int Worlds { get; }

    /// <summary>
    /// Whether the model tells temptation from the act. Where it does, a design holds by the chance that some state tempts;
    /// where it does not, by the chance of the act.
    /// </summary>
    public abstract bool HasTempted { get; }

    /// <summary>Whether the file says what is ours, so that the model has a value to offer.</summary>
    public abstract bool HasValue { get; }

    /// <summary>The measures whose standing or falling can make any difference under a possibility.</summary>
    /// <remarks>
    /// Under that possibility the model must give the same row for two sets that agree on these measures. A measure that is only needed by
    /// another need not be among them. The fewer, the less work: cost doubles with each.
    /// </remarks>
    public virtual ulong Touching(int possibility) => Measures == 64 ? ulong.MaxValue : (1UL << Measures) - 1;

    /// <summary>A workspace for one thread.</summary>
    public abstract ActBlock OpenBlock();
}
