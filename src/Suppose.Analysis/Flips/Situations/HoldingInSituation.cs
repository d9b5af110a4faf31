using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Flips.Situations;

/// <summary>Does a design hold for every one of some possibilities at once?</summary>
/// <param name="design">The design.</param>
/// <param name="limit">The largest chance of being tempted at which it does.</param>
/// <param name="conclusion">The conclusion that it does, or that it does not.</param>
internal sealed class HoldingInSituation(ulong design, double limit, Func<bool, Conclusion> conclusion) : SituationQuestion
{
    /// <inheritdoc/>
    public override int In(ProbeReading reading, int lane)
    {
        foreach (int possibility in Possibilities)
        {
            if (reading.Of(TableKind.Tempted, possibility, design, lane) > limit)
            {
                return 0;
            }
        }

        return 1;
    }

    /// <inheritdoc/>
    public override Conclusion Described(int outcome) => conclusion(outcome != 0);
}
