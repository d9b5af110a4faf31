using Suppose.Numerics.Kernels;
using Suppose.Numerics.LowDiscrepancy;

namespace Suppose.Numerics.Tests.Kernels;

public sealed class GrayCodeFillTests
{
    [Fact]
    public void The_vector_form_gives_the_bits_of_the_definition_at_every_length()
    {
        Span<uint> directions = stackalloc uint[SobolSequence.Digits];
        SobolSequence.Directions(37, directions);
        for (int length = 0; length <= 300; length++)
        {
            double[] expected = new double[length];
            double[] actual = new double[length];
            GrayCodeFill.FillOneByOne(directions, 0x9E3779B9, expected);
            GrayCodeFill.Fill(directions, 0x9E3779B9, actual);
            Assert.Equal(expected, actual);
        }
    }

    [Fact]
    public void Without_a_shift_it_is_the_published_sequence_moved_to_the_middle_of_its_cells()
    {
        Span<uint> directions = stackalloc uint[SobolSequence.Digits];
        SobolSequence.Directions(5, directions);
        uint[] points = new uint[1000];
        double[] shares = new double[1000];
        SobolSequence.Points(5, points);
        GrayCodeFill.Fill(directions, 0, shares);
        Assert.Equal(points.Select(x => (x + 0.5) / 4294967296.0), shares);
    }

    [Fact]
    public void Every_point_from_the_lowest_to_the_highest_becomes_a_share_exactly()
    {
        double[] shares = new double[8];
        GrayCodeFill.Fill(new uint[32], uint.MaxValue, shares);
        Assert.All(shares, u => Assert.Equal(1 - (0.5 / 4294967296.0), u));
        GrayCodeFill.Fill(new uint[32], 0, shares);
        Assert.All(shares, u => Assert.Equal(0.5 / 4294967296.0, u));
    }

    [Fact]
    public void A_wrong_number_of_directions_is_refused()
    {
        Assert.Throws<ArgumentException>(() => GrayCodeFill.Fill(new uint[31], 0, new double[4]));
        Assert.Throws<ArgumentException>(() => GrayCodeFill.FillOneByOne(new uint[33], 0, new double[4]));
    }
}
