using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Settling;

/// <summary>Whether it would matter to know which possibility is true, by the weights that the file gives them.</summary>
/// <remarks>
/// A design is chosen without knowing the world, so worlds are averaged before choosing. With pi the weights and V our value, the ordinary member left out:
/// <c>EVPI = sum over theta of max_d E[pi(theta) V(d, theta)] - max_d sum over theta of E[pi(theta) V(d, theta)]</c> (Raiffa and Schlaifer 1961) and
/// <c>regret(d, theta) = max_d' E[V(d', theta)] - E[V(d, theta)]</c>; of designs whose largest regrets are equal to 12 decimals the first is taken.
/// The quarrel is moot iff some design has regret at most 0.01 under every possibility.
/// </remarks>
internal sealed class SettlingValue
{
    private const double Moot = 0.01;
    private const double Slack = 1e-12;

    private readonly CompiledInquiry _inquiry;
    private readonly DesignSurvey _survey;
    private readonly MeanLosses _means;

    private SettlingValue(CompiledInquiry inquiry, DesignSurvey survey)
    {
        _inquiry = inquiry;
        _survey = survey;
        _means = new MeanLosses(inquiry);
    }

    /// <summary>The value of settling; null where the file does not say what is ours, lists nobody but the ordinary member, or the actor is living.</summary>
    public static Settlement? Of(CompiledInquiry inquiry, DesignSurvey survey)
    {
        bool applies = inquiry.Model.HasValue && !inquiry.Counted.IsEmpty && inquiry.Inquiry.Actor is not { Living: true };
        return applies ? new SettlingValue(inquiry, survey).Settle() : null;
    }

    private Settlement Settle()
    {
        (double[] largestRegret, _) = Gather(_survey.Losses, static (own, least, sofar) => Math.Max(own - least, sofar), _ => null);
        (double[] expected, double bestSum) = Gather(_survey.WeighedLosses, static (own, _, sofar) => own + sofar, _inquiry.Weights.Of);
        int chosen = First(largestRegret);
        return new Settlement(
            Math.Max(0, expected.Min() - bestSum),
            _inquiry.Space.Ids(_inquiry.Space[chosen]),
            largestRegret[chosen],
            largestRegret[chosen] <= Moot + Slack);
    }

    /// <summary>Goes over all possibilities that count: for each design, its mean losses joined; and the sum over possibilities of the least mean loss.</summary>
    private (double[] Joined, double SumOfLeast) Gather(
        long[][] losses, Func<double, double, double, double> join, Func<int, double[]?> weight)
    {
        double[] joined = new double[_inquiry.Space.Count];
        double[] own = new double[joined.Length];
        double sum = 0;
        foreach (int possibility in _inquiry.Counted)
        {
            _means.Write(losses[possibility], weight(possibility), own);
            double least = own.Min();
            sum += least;
            for (int design = 0; design < own.Length; design++)
            {
                joined[design] = join(own[design], least, joined[design]);
            }
        }

        return (joined, sum);
    }

    /// <summary>The design with the smallest value, of equals the first in the order in which people see designs.</summary>
    private int First(double[] values)
    {
        double least = values.Min() + Slack;
        int first = -1;
        for (int design = 0; design < values.Length; design++)
        {
            bool better = values[design] <= least && (first < 0 || MeasureSet.Compare(_inquiry.Space[design], _inquiry.Space[first]) < 0);
            first = better ? design : first;
        }

        return first;
    }
}
