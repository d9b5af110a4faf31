namespace Suppose.Analysis.Record;

/// <summary>How far an item is listened to: its likelihood mixed with a guess, by its reliability.</summary>
internal static class UsedLikelihood
{
    /// <summary>What an unreliable report of something seen or not seen is worth: a coin's toss.</summary>
    public const double SeenOrNot = 0.5;

    /// <summary>Replaces each likelihood L by <c>r L + (1 - r) guess</c>.</summary>
    /// <remarks>
    /// At r = 1 the report is taken as it stands, at r = 0 it says the same of every possibility. Two equal likelihoods stay equal to the last bit.
    /// The guess is 1/2 for a report and 1/K for an observed choice among K options.
    /// </remarks>
    /// <param name="reliability">r, one a world, in [0, 1].</param>
    /// <param name="likelihood">L, one a world, in [0, 1]; overwritten.</param>
    /// <param name="guess">What it is mixed with, in [0, 1].</param>
    public static void Mix(ReadOnlySpan<double> reliability, Span<double> likelihood, double guess)
    {
        for (var world = 0; world < likelihood.Length; world++)
        {
            likelihood[world] = reliability[world] * likelihood[world] + (1 - reliability[world]) * guess;
        }
    }
}
