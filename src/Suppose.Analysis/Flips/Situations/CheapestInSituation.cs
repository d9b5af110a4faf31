using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Flips.Situations;

/// <summary>Is the leading design the cheapest of those that hold for all, or which is?</summary>
/// <param name="space">All designs.</param>
/// <param name="limit">The largest chance of being tempted at which one holds.</param>
/// <param name="leading">The design to speak of where none holds.</param>
internal sealed class CheapestInSituation(DesignSpace space, double limit, ulong leading) : SituationQuestion
{
    /// <inheritdoc/>
    public override bool Priced => true;

    /// <inheritdoc/>
    public override bool IsConclusion(int outcome) => outcome >= 0 && Designs[outcome] == leading;

    /// <inheritdoc/>
    public override int In(ProbeReading reading, int lane) =>
        Competitors.Smallest(Designs, design => Holds(reading, Designs[design], lane) ? reading.Cost(Designs[design], lane) : double.PositiveInfinity);

    /// <inheritdoc/>
    public override Conclusion Described(int outcome) =>
        outcome < 0 ? new HoldsForAll(space.Ids(leading), false) : new CheapestThatHolds(space.Ids(Designs[outcome]));

    private bool Holds(ProbeReading reading, ulong design, int lane)
    {
        foreach (int possibility in Possibilities)
        {
            if (reading.Of(TableKind.Tempted, possibility, design, lane) > limit)
            {
                return false;
            }
        }

        return true;
    }
}
