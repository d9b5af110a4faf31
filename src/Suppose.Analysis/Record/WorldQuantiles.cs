using Suppose.Numerics;

namespace Suppose.Analysis.Record;

/// <summary>Quantiles over the worlds in which the record leaves some possibility standing.</summary>
internal sealed class WorldQuantiles
{
    private static readonly double[] Levels = [0.05, 0.5, 0.95];
    private readonly bool[] leftOut;
    private readonly double[] kept;

    /// <summary>Quantiles that leave some worlds out; at least one must be kept.</summary>
    public WorldQuantiles(bool[] leftOut)
    {
        this.leftOut = leftOut;
        kept = new double[leftOut.AsSpan().Count(false)];
    }

    /// <summary>The quantiles of values that are given one a world.</summary>
    public Quantiles Of(ReadOnlySpan<double> values)
    {
        var next = 0;
        for (var world = 0; world < values.Length; world++)
        {
            if (!leftOut[world])
            {
                kept[next++] = values[world];
            }
        }

        Span<double> results = stackalloc double[3];
        QuantileSelection.Of(kept, Levels, results);
        return new Quantiles(results[0], results[1], results[2]);
    }
}
