namespace Suppose.Numerics.Games;

/// <summary>Bounds on the number of steps of a simplex run.</summary>
internal static class SimplexSteps
{
    /// <summary>
    /// More steps than small programmes take in practice, which is two or three times their number of variables; a run that takes more is caught in rounding.
    /// Runs in fractions end by Bland's rule, and are never stopped.
    /// </summary>
    public static int Most(int variables) => 100 * (variables + 10);
}
