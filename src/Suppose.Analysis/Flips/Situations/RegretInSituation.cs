using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Flips.Situations;

/// <summary>Which design has the smallest largest regret, the ordinary member left out?</summary>
/// <param name="space">All designs.</param>
internal sealed class RegretInSituation(DesignSpace space) : SituationQuestion
{
    /// <inheritdoc/>
    public override bool Priced => true;

    /// <inheritdoc/>
    public override int In(ProbeReading reading, int lane)
    {
        double[] largest = new double[Designs.Length];
        double[] values = new double[Designs.Length];
        foreach (int possibility in Possibilities)
        {
            for (int design = 0; design < values.Length; design++)
            {
                values[design] = reading.Of(TableKind.Value, possibility, Designs[design], lane) - reading.Weighed(Designs[design], lane);
            }

            double best = values.Max();
            for (int design = 0; design < values.Length; design++)
            {
                largest[design] = Math.Max(largest[design], best - values[design]);
            }
        }

        return Competitors.Smallest(Designs, design => largest[design]);
    }

    /// <inheritdoc/>
    public override Conclusion Described(int outcome) => new SmallestRegret(space.Ids(Designs[outcome]));
}
