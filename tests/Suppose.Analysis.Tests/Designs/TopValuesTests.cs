using Suppose.Analysis.Designs;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Designs;

public sealed class TopValuesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(21)]
    [InlineData(400)]
    [InlineData(4096)]
    [InlineData(20_000)]
    public void Keeping_only_the_largest_gives_the_quantile_of_all(int worlds)
    {
        foreach (bool few in new[] { false, true })
        {
            SplitMix64 stream = new(3, (ulong)worlds);
            double[] values = [.. Enumerable.Range(0, worlds).Select(_ => few ? stream.NextBelow(7) : stream.NextShare())];
            TopValues kept = new(2, worlds, 0.95);
            foreach (double value in values)
            {
                if (value > kept.Thresholds[1])
                {
                    kept.Show(1, value);
                }
            }

            Assert.Equal(QuantileSelection.Of(values, 0.95), kept.Quantile(1));
        }
    }
}
