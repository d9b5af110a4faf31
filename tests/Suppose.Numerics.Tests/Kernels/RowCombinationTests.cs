using Suppose.Numerics.Kernels;

namespace Suppose.Numerics.Tests.Kernels;

public sealed class RowCombinationTests
{
    [Fact]
    public void The_vector_form_gives_the_bits_of_the_definition_at_every_length()
    {
        SplitMix64 stream = new(1, 1);
        for (int length = 0; length <= 70; length++)
        {
            double[] other = [.. Enumerable.Range(0, length).Select(_ => stream.NextShare())];
            double[] expected = [.. Enumerable.Range(0, length).Select(_ => stream.NextShare())];
            double[] actual = [.. expected];
            RowCombination.AddPlainly(expected, -0.7, other);
            RowCombination.AddMultiple(actual, -0.7, other);
            Assert.Equal(expected, actual);
        }

        Assert.Throws<ArgumentException>(() => RowCombination.AddMultiple(new double[2], 1, new double[3]));
    }
}
