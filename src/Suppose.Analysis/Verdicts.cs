namespace Suppose.Analysis;

/// <summary>Reads shares of worlds as words.</summary>
public static class Verdicts
{
    /// <summary>What a share of worlds reads as.</summary>
    /// <remarks>Compared with a slack of 1e-12, so that 95% of a round number of worlds counts whatever the rounding.</remarks>
    public static Verdict Of(double share) =>
        share >= 0.95 - 1e-12 ? Verdict.Holds : share <= 0.05 + 1e-12 ? Verdict.Fails : Verdict.Depends;
}
