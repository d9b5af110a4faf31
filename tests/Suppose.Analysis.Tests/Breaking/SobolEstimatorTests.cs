using Suppose.Analysis.Breaking.Sensitivity;
using Suppose.Numerics.LowDiscrepancy;

namespace Suppose.Analysis.Tests.Breaking;

public sealed class SobolEstimatorTests
{
    /// Ishigami and Homma 1990, with a = 7 and b = 0.1; exact indices by Sobol and Levitan 1999.
    private static readonly (double First, double Total)[] s_ishigami = [(0.313905, 0.557589), (0.442411, 0.442411), (0, 0.243684)];

    [Theory]
    [InlineData(1, 1024)]
    [InlineData(2, 4096)]
    [InlineData(3, 16384)]
    public void The_indices_of_Ishigami_s_function_lie_within_the_stated_error(ulong seed, int worlds)
    {
        SobolIndex[] found = Indices(worlds, seed, x => Math.Sin(x[0]) + (7 * Math.Pow(Math.Sin(x[1]), 2)) + (0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0])));
        for (int i = 0; i < 3; i++)
        {
            Assert.InRange(s_ishigami[i].First, found[i].First.Value - found[i].First.Error, found[i].First.Value + found[i].First.Error);
            Assert.InRange(s_ishigami[i].Total, found[i].Total!.Value.Value - found[i].Total!.Value.Error, found[i].Total!.Value.Value + found[i].Total!.Value.Error);
            Assert.InRange(found[i].Total!.Value.Error, 0, 3 / Math.Sqrt(worlds));
        }
    }

    [Fact]
    public void The_stated_error_covers_the_truth_nineteen_times_in_twenty_or_more()
    {
        int missed = 0;
        for (ulong seed = 0; seed < 100; seed++)
        {
            SobolIndex[] found = Indices(256, seed, x => x[0] + (x[1] * x[2]));
            // Inputs are uniform on (-pi, pi), of mean 0: V = v + v v, with v = pi^2 / 3.
            double v = Math.PI * Math.PI / 3;
            missed += Math.Abs(found[0].First.Value - (v / (v + (v * v)))) > found[0].First.Error ? 1 : 0;
            missed += Math.Abs(found[1].Total!.Value.Value - (v * v / (v + (v * v)))) > found[1].Total!.Value.Error ? 1 : 0;
        }

        Assert.InRange(missed, 0, 10);
    }

    [Theory]
    [InlineData(1, 4096)]
    [InlineData(2, 8192)]
    public void From_given_worlds_the_first_order_indices_of_Ishigami_s_function_lie_within_the_stated_error(ulong seed, int worlds)
    {
        double[][] x = [.. Enumerable.Range(0, 3).Select(dimension => Column(worlds, dimension, seed).Select(u => ((2 * u) - 1) * Math.PI).ToArray())];
        GivenDataEstimator estimator = new([.. Enumerable.Range(0, worlds).Select(w => Math.Sin(x[0][w]) + (7 * Math.Pow(Math.Sin(x[1][w]), 2)) + (0.1 * Math.Pow(x[2][w], 4) * Math.Sin(x[0][w])))]);
        for (int i = 0; i < 3; i++)
        {
            Estimate found = estimator.Of(x[i])!.Value.First;
            Assert.InRange(s_ishigami[i].First, found.Value - found.Error, found.Value + found.Error);
            Assert.InRange(found.Error, 0, 0.05);
        }
    }

    [Fact]
    public void From_given_worlds_an_input_that_is_nothing_has_an_index_about_zero_and_a_constant_result_none()
    {
        double[] idle = Column(1024, 1, 3);
        Estimate found = new GivenDataEstimator(Column(1024, 0, 3)).Of(idle)!.Value.First;
        Assert.InRange(0, found.Value - found.Error, found.Value + found.Error);
        Assert.Null(new GivenDataEstimator(new double[64]).Of(idle.AsSpan(0, 64)));
        Assert.Throws<ArgumentException>(() => new GivenDataEstimator(new double[15]));
    }

    [Fact]
    public void A_result_that_never_varies_has_no_indices() => Assert.Null(new SobolEstimator([2, 2], [2, 2]).Of([2, 2]));

    [Fact]
    public void An_input_that_is_everything_has_both_indices_at_one()
    {
        SobolIndex[] found = Indices(4096, 4, x => x[0]);
        Assert.Equal(1, found[0].First.Value, 0.02);
        Assert.Equal(1, found[0].Total!.Value.Value, 0.02);
        Assert.Equal((0, 0), (found[1].First.Value, found[1].Total!.Value.Value));
    }

    [Fact]
    public void Samples_of_different_sizes_are_refused() => Assert.Throws<ArgumentException>(() => new SobolEstimator([1, 2], [1]));

    private static SobolIndex[] Indices(int worlds, ulong seed, Func<double[], double> result)
    {
        double[][] columns = [.. Enumerable.Range(0, 6).Select(dimension => Column(worlds, dimension, seed))];
        double[] Sample(params int[] taken) => [.. Enumerable.Range(0, worlds).Select(w => result([.. taken.Select(c => ((2 * columns[c][w]) - 1) * Math.PI)]))];
        SobolEstimator estimator = new(Sample(0, 1, 2), Sample(3, 4, 5));
        return [estimator.Of(Sample(3, 1, 2))!.Value, estimator.Of(Sample(0, 4, 2))!.Value, estimator.Of(Sample(0, 1, 5))!.Value];
    }

    private static double[] Column(int worlds, int dimension, ulong seed)
    {
        double[] shares = new double[worlds];
        ScrambledSobol.Fill(shares, dimension, seed, (ulong)dimension);
        return shares;
    }
}
