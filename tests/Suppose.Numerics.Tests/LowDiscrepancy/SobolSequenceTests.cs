using Suppose.Numerics.LowDiscrepancy;

namespace Suppose.Numerics.Tests.LowDiscrepancy;

public sealed class SobolSequenceTests
{
    /// <summary>
    /// The first 16 points of 10 dimensions in sixteenths, as scipy 1.10.1 gives them (qmc.Sobol(10, scramble=False)); the first ten of three
    /// dimensions are those that Joe and Kuo print beside their program.
    /// </summary>
    private static readonly double[][] Published =
    [
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
        [12, 4, 4, 4, 12, 12, 4, 12, 12, 12],
        [4, 12, 12, 12, 4, 4, 12, 4, 4, 4],
        [6, 6, 10, 14, 6, 2, 6, 14, 14, 10],
        [14, 14, 2, 6, 14, 10, 14, 6, 6, 2],
        [10, 2, 14, 10, 10, 14, 2, 2, 2, 6],
        [2, 10, 6, 2, 2, 6, 10, 10, 10, 14],
        [3, 5, 15, 7, 9, 5, 7, 15, 15, 5],
        [11, 13, 7, 15, 1, 13, 15, 7, 7, 13],
        [15, 1, 11, 3, 5, 9, 3, 3, 3, 9],
        [7, 9, 3, 11, 13, 1, 11, 11, 11, 1],
        [5, 3, 5, 9, 15, 7, 1, 1, 1, 15],
        [13, 11, 13, 1, 7, 15, 9, 9, 9, 7],
        [9, 7, 1, 13, 3, 11, 5, 13, 13, 3],
        [1, 15, 9, 5, 11, 3, 13, 5, 5, 11],
    ];

    [Fact]
    public void The_first_points_are_the_published_ones()
    {
        uint[] points = new uint[Published.Length];
        for (int dimension = 0; dimension < 10; dimension++)
        {
            SobolSequence.Points(dimension, points);
            Assert.Equal(Published.Select(row => row[dimension] / 16), points.Select(x => x / 4294967296.0));
        }
    }

    /// <summary>Points 1, 2, 3, 7, 100 and 1,000 of some dimensions, times 2^30, by scipy 1.10.1.</summary>
    [Theory]
    [InlineData(1, 536870912, 268435456, 805306368, 671088640, 276824064, 103809024)]
    [InlineData(2, 536870912, 268435456, 805306368, 402653184, 830472192, 556793856)]
    [InlineData(9, 536870912, 805306368, 268435456, 939524096, 746586112, 74448896)]
    [InlineData(99, 536870912, 805306368, 268435456, 671088640, 947912704, 200278016)]
    [InlineData(1110, 536870912, 805306368, 268435456, 671088640, 494927872, 397410304)]
    [InlineData(1111, 536870912, 268435456, 805306368, 671088640, 75497472, 321912832)]
    [InlineData(5713, 536870912, 268435456, 805306368, 671088640, 679477248, 552599552)]
    [InlineData(13423, 536870912, 268435456, 805306368, 402653184, 377487360, 596639744)]
    [InlineData(21200, 536870912, 805306368, 268435456, 939524096, 612368384, 89128960)]
    public void Later_points_of_far_dimensions_are_the_published_ones(int dimension, params int[] expected)
    {
        uint[] points = new uint[1001];
        SobolSequence.Points(dimension, points);
        int[] places = [1, 2, 3, 7, 100, 1000];
        Assert.Equal(expected, places.Select(i => (int)(points[i] >> 2)));
    }

    [Fact]
    public void All_direction_numbers_of_all_dimensions_are_the_published_ones()
    {
        // The same sum over scipy 1.10.1's direction numbers of 30 digits.
        ulong sum = 0;
        Span<uint> directions = stackalloc uint[SobolSequence.Digits];
        for (int d = 0; d < SobolSequence.Dimensions; d++)
        {
            SobolSequence.Directions(d, directions);
            for (int j = 0; j < 30; j++)
            {
                sum += (ulong)(directions[j] >> 2) * (ulong)(((d * 31) + (j * 17)) % 1009);
            }
        }

        Assert.Equal(172242800080084808UL, sum);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(SobolSequence.Dimensions)]
    public void A_dimension_that_is_not_there_is_refused(int dimension) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SobolSequence.Points(dimension, new uint[4]));
}
