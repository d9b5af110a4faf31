namespace Suppose.Analysis.Rewiring.Wants;

/// <summary>What a want comes to can't be worked out exactly: wants are shared in too many ways.</summary>
internal sealed class TooTangledException(int want) : Exception
{
    /// <summary>Number of the want; -1 where it is not known.</summary>
    public int Want => want;
}
