using Suppose.Numerics.Games;

namespace Suppose.Analysis.NeverBest;

/// <summary>A certificate as it is worked with: the case it speaks of, and a weight for each corner of the hull and each acceptable option.</summary>
/// <param name="Design">The design, all of whose measures stand.</param>
/// <param name="Hull">The hull.</param>
/// <param name="Context">The context.</param>
/// <param name="At">The case.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Corners">A tempting mixture: the weight of each corner of the hull; empty for a course.</param>
/// <param name="Course">A course: the weight of each acceptable option; empty for a tempting mixture.</param>
/// <param name="Nearness">How far the best that mixtures can do is above 0 against the option that they like best beside it: the value of the game.</param>
internal sealed record CertifiedCase(
    ulong Design, Hull Hull, int Context, HullCase At, MixtureFinding Finding, double[] Corners, double[] Course, double Nearness)
{
    /// <summary>Whether it still shows the same in the world whose margins are given, by plain sums.</summary>
    /// <param name="margins">The margins of the same case in the world.</param>
    /// <param name="corners">The corners that are one there, in the order of the margins' columns.</param>
    public bool HoldsIn(Payoffs margins, IEnumerable<int> corners)
    {
        switch (Finding)
        {
            case MixtureFinding.TemptingMixture:
                return MixtureCertificate.IsTemptingMixture(margins, [.. corners.Select(corner => Corners[corner])]);
            case MixtureFinding.BetterCourse:
                return MixtureCertificate.IsBetterCourse(margins, Course);
            default:
                return MixtureCertificate.LeavesNoReason(margins, Course);
        }
    }
}
