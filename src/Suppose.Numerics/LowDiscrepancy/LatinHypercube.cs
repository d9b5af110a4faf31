namespace Suppose.Numerics.LowDiscrepancy;

/// <summary>Latin hypercube columns: of W worlds exactly one falls into each W-th of the range, in an order of the column's own.</summary>
/// <remarks>
/// McKay, Beckman and Conover 1979, Technometrics 21, 239-245. A column depends on the seed and on its key's fingerprint alone,
/// neither on the other columns nor on their number. Shares lie strictly inside (0, 1).
/// </remarks>
public static class LatinHypercube
{
    /// <summary>Fills one column, a share a world.</summary>
    /// <param name="shares">The column; its length is the number of worlds.</param>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="fingerprint">The fingerprint of the quantity's key.</param>
    public static void Fill(Span<double> shares, ulong seed, ulong fingerprint)
    {
        SplitMix64 stream = new(seed, fingerprint);
        double width = 1.0 / shares.Length;
        for (int i = 0; i < shares.Length; i++)
        {
            // Inside-out shuffle (Durstenfeld): the new stratum takes a random place among those so far, whose old one moves to the end.
            int place = (int)stream.NextBelow((uint)i + 1);
            shares[i] = shares[place];
            shares[place] = Math.Min((i + stream.NextShare()) * width, Math.BitDecrement(1.0));
        }
    }
}
