using Suppose.Analysis.Designs;
using Suppose.Analysis.Settling;

namespace Suppose.Analysis.Record;

/// <summary>What each thing that could still be found out is worth, found among designs that are met a part at a time.</summary>
/// <param name="inquiry">The inquiry, with the posterior as weights.</param>
/// <param name="places">Where each weighed possibility stands in the inquiry.</param>
/// <param name="found">The chance of finding each thing under each of them, <c>[thing][possibility]</c>.</param>
internal sealed class WorthOfFinding(CompiledInquiry inquiry, int[] places, double[][] found)
{
    private readonly MeanLosses _means = new(inquiry);
    private readonly ValueOfInformation _value = new(places.Length, found);

    /// <summary>Meets designs, with what they do in every world.</summary>
    public void TakeIn(DesignSurvey part)
    {
        double[][] losses = [.. places.Select(place => _means.Weighed(part, place))];
        double[] weighed = new double[places.Length];
        for (int design = 0; design < part.Sets.Length; design++)
        {
            for (int i = 0; i < weighed.Length; i++)
            {
                weighed[i] = -losses[i][design];
            }

            _value.Offer(weighed);
        }
    }

    /// <summary>The worth of each thing, averaged over all worlds.</summary>
    public double[] Found() => [.. found.Select((_, thing) => _value.Of(thing))];
}
