using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Tests.Kernels;

public sealed class RoofRowsTests
{
    [Fact]
    public void Vector_forms_give_the_bits_of_one_lane_at_every_length()
    {
        for (int length = 0; length <= 40; length++)
        {
            double[][] rows = Rows(length);
            double[][] one = Where<OneLane>(rows);
            Assert.Equal(one, Where<FourLanes>(rows));
            Assert.Equal(one, Where<EightLanes>(rows));
            double[][] any = Any<OneLane>(rows);
            Assert.Equal(any, Any<FourLanes>(rows));
            Assert.Equal(any, Any<EightLanes>(rows));
        }
    }

    [Fact]
    public void A_roof_over_a_choice_is_nowhere_below_it_and_rises_by_its_slopes()
    {
        double[][] rows = Rows(2000);
        double[][] roof = Where<OneLane>(rows);
        for (int i = 0; i < 2000; i++)
        {
            (double a, double b, double c) = (rows[0][i], rows[3][i], rows[6][i]);
            Assert.True(roof[0][i] >= Math.Min(rows[9][i], (a * b) + ((1 - a) * c)) - 1e-12);
            Assert.True(roof[1][i] >= 0 && roof[2][i] >= 0 && roof[3][i] >= 0);

            // A tangent anywhere bounds what lies between the ends, at another point too.
            (double otherA, double otherB, double otherC) = (rows[2][i], rows[5][i], rows[7][i]);
            double tangent = roof[0][i] + (roof[1][i] * (otherA - a)) + (roof[2][i] * (otherB - b)) + (roof[3][i] * (otherC - c));
            Assert.True(tangent >= Math.Min(rows[9][i], (otherA * otherB) + ((1 - otherA) * otherC)) - 1e-12);
        }
    }

    [Fact]
    public void A_roof_over_any_is_met_by_whole_events()
    {
        double[] value = new double[1];
        double[] chance = new double[1];
        double[] log = new double[1];
        RoofRows.Any(value, chance, log, [0.9], [0.3], [0.1], [0.99]);
        Assert.Equal(1 - (0.9 * 0.3), value[0], 1e-15);
        Assert.Equal([0, 0.27], [chance[0], Math.Round(log[0], 12)]);
        RoofRows.Any(value, chance, log, [0.5], [0.4], [0.1], [0.99]);
        Assert.Equal(0.55, value[0], 1e-15);
        Assert.Equal([0.9, 0], [chance[0], log[0]]);
        RoofRows.Any(value, chance, log, [5], [0.001], [0.1], [0.5]);
        Assert.Equal([0.5, 0, 0], [value[0], chance[0], log[0]]);
    }

    [Fact]
    public void Sums_and_multiples_are_what_they_say_at_every_length()
    {
        for (int length = 0; length <= 50; length++)
        {
            double[] row = [.. Enumerable.Range(1, length).Select(i => (double)i)];
            double[] ones = [.. row.Select(_ => 1.0)];
            Assert.Equal(row.Sum() + row.Sum(x => x * x), RoofRows.SumOfProducts(row, row, row, ones));
            double[] target = [.. row];
            RoofRows.AddTimes(target, 2, row);
            Assert.Equal(row.Select(x => 3 * x), target);
        }

        Assert.Throws<ArgumentException>(() => RoofRows.SumOfProducts(new double[2], new double[2], new double[2], new double[3]));
        Assert.Throws<ArgumentException>(() => RoofRows.AddTimes(new double[2], 1, new double[3]));
    }

    private static double[][] Where<TLanes>(double[][] rows)
        where TLanes : struct, ILanes<TLanes>
    {
        double[][] found = [.. Enumerable.Range(0, 4).Select(_ => new double[rows[0].Length])];
        RoofRows.Where<TLanes>(found[0], found[1], found[2], found[3], new(rows[0], rows[1], rows[2]), new(rows[3], rows[4], rows[5]), new(rows[6], rows[7], rows[8]), rows[9]);
        return found;
    }

    private static double[][] Any<TLanes>(double[][] rows)
        where TLanes : struct, ILanes<TLanes>
    {
        double[][] found = [.. Enumerable.Range(0, 3).Select(_ => new double[rows[0].Length])];
        RoofRows.Any<TLanes>(found[0], found[1], found[2], rows[0], rows[3], rows[1], rows[2]);
        return found;
    }

    /// <summary>Three times a value between two ends, the second nowhere below the third, and a cap.</summary>
    private static double[][] Rows(int length)
    {
        SplitMix64 stream = new(3, 5);
        double[][] rows = [.. Enumerable.Range(0, 10).Select(_ => new double[length])];
        for (int i = 0; i < length; i++)
        {
            double middle = stream.NextShare();
            Between(rows, 0, i, 0, 1);
            Between(rows, 3, i, middle, 1);
            Between(rows, 6, i, 0, middle);
            rows[9][i] = stream.NextShare() < 0.8 ? 1 : rows[5][i];
        }

        return rows;

        void Between(double[][] into, int at, int i, double least, double most)
        {
            double[] three = [.. Enumerable.Range(0, 3).Select(_ => least + ((most - least) * stream.NextShare())).Order()];
            (into[at][i], into[at + 1][i], into[at + 2][i]) = (three[1], three[0], three[2]);
        }
    }
}
