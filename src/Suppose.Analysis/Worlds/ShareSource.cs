using Suppose.Numerics;
using Suppose.Numerics.LowDiscrepancy;

namespace Suppose.Analysis.Worlds;

/// <summary>Where the shares u of a draw come from: a column in (0, 1) for each uncertain key.</summary>
/// <remarks>
/// The keys' ordinal order gives them their Sobol dimensions. Keys past the last dimension that is tabulated, the 21,201st, take Latin hypercube
/// columns, which are even by themselves and independent of all others.
/// </remarks>
internal sealed class ShareSource
{
    private readonly Dictionary<string, int> _dimensions = new(StringComparer.Ordinal);
    private readonly ulong _seed;
    private readonly int _sobolDimensions;

    /// <summary>A source.</summary>
    /// <param name="set">What is drawn.</param>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="sampling">How worlds are spread.</param>
    /// <param name="firstDimension">The dimension of the first key; a source that starts after another's last dimension is independent of it.</param>
    public ShareSource(JudgementSet set, ulong seed, Sampling sampling, int firstDimension = 0)
    {
        _seed = seed;
        _sobolDimensions = sampling == Sampling.Sobol ? SobolSequence.Dimensions : 0;
        foreach (string key in set.UncertainKeys)
        {
            _dimensions.Add(key, firstDimension + _dimensions.Count);
        }
    }

    /// <summary>Fills one key's column, a share a world.</summary>
    public void Fill(string key, Span<double> shares)
    {
        int dimension = _dimensions[key];
        if (dimension < _sobolDimensions)
        {
            ScrambledSobol.Fill(shares, dimension, _seed, StableHash.Of(key));
        }
        else
        {
            LatinHypercube.Fill(shares, _seed, StableHash.Of(key));
        }
    }
}
