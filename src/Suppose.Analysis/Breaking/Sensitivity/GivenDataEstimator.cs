namespace Suppose.Analysis.Breaking.Sensitivity;

/// <summary>Estimates first-order Sobol indices from worlds that are there already, however they were drawn.</summary>
/// <remarks>
/// The worlds are put into classes of equal size by the input (32 for 4,096 worlds, in proportion to the root of their number); the index is the share of the variance that lies
/// between the classes (Pearson's correlation ratio; as a given-data estimator Plischke, Borgonovo and Smith 2013, European Journal of Operational Research 226, 536-550). Worlds
/// drawn independently put <c>(1 - ratio) (classes - 1) / (worlds - classes)</c> there by chance alone (Kelley 1935), even ones less, down to nothing: half of it is taken off, and
/// the other half added to the error, which for the rest is by the delta method, with the spread that the ratio has where the truth is 0.
/// </remarks>
public sealed class GivenDataEstimator
{
    private readonly double[] _result;
    private readonly double _mean;

    /// <summary>An estimator.</summary>
    /// <param name="result">The result in each world, at least 16.</param>
    /// <exception cref="ArgumentException">There are too few worlds.</exception>
    public GivenDataEstimator(double[] result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Length < Least)
        {
            throw new ArgumentException("There are too few worlds.", nameof(result));
        }

        _result = result;
        _mean = result.Sum() / result.Length;
        Variance = result.Sum(value => (value - _mean) * (value - _mean)) / result.Length;
    }

    /// <summary>The least number of worlds.</summary>
    public const int Least = 16;

    /// <summary>Variance of the result. Where it is 0 there is nothing to share out.</summary>
    public double Variance { get; }

    /// <summary>The first-order index of an input; null where the result never varies.</summary>
    /// <param name="input">Its value in each world.</param>
    public SobolIndex? Of(ReadOnlySpan<double> input)
    {
        if (Variance == 0)
        {
            return null;
        }

        int worlds = _result.Length;
        int[] order = [.. Enumerable.Range(0, worlds)];
        Array.Sort(input.ToArray(), order);
        int classes = (int)(Math.Sqrt(worlds) / 2);
        double between = 0;
        double[] means = new double[classes];
        for (int c = 0; c < classes; c++)
        {
            (int from, int to) = Bounds(c, classes);
            double sum = 0;
            for (int i = from; i < to; i++)
            {
                sum += _result[order[i]];
            }

            means[c] = sum / (to - from);
            between += (to - from) * (means[c] - _mean) * (means[c] - _mean);
        }

        double ratio = between / worlds / Variance;
        double chance = (1 - ratio) * (classes - 1) / (worlds - classes);
        return new SobolIndex(new Estimate(ratio - (chance / 2), Error(ratio, means, order) + (chance / 2)), null);
    }

    private double Error(double ratio, double[] means, int[] order)
    {
        double spread = 0;
        for (int c = 0; c < means.Length; c++)
        {
            (int from, int to) = Bounds(c, means.Length);
            double off = means[c] - _mean;
            for (int i = from; i < to; i++)
            {
                double value = _result[order[i]];
                double part = ((off * off) + (2 * off * (value - means[c])) - (ratio * (value - _mean) * (value - _mean))) / Variance;
                spread += part * part;
            }
        }

        double worlds = _result.Length;
        return SobolEstimator.Normal95 * Math.Sqrt((spread / worlds / worlds) + (2 * (means.Length - 1) / worlds / worlds));
    }

    private (int From, int To) Bounds(int place, int classes) =>
        ((int)((long)place * _result.Length / classes), (int)((long)(place + 1) * _result.Length / classes));
}
