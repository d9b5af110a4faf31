namespace Suppose.Analysis.Designs;

/// <summary>In which worlds designs hold for every possibility at once.</summary>
/// <param name="tiles">For each tile of worlds and each design the worlds in which it holds, one bit each: <c>[tile][design]</c>.</param>
/// <param name="places">Where each design stands in a tile.</param>
internal sealed class HoldingWorlds(byte[][] tiles, int[] places)
{
    /// <summary>Takes out the worlds of a tile in which designs do not hold.</summary>
    /// <param name="tile">The tile.</param>
    /// <param name="holding">For each design some worlds, one bit each.</param>
    public void Narrow(int tile, Span<byte> holding)
    {
        for (int design = 0; design < holding.Length; design++)
        {
            holding[design] &= tiles[tile][places[design]];
        }
    }

    /// <summary>The same for some of the designs.</summary>
    /// <param name="some">Which ones.</param>
    public HoldingWorlds Of(IEnumerable<int> some) => new(tiles, [.. some.Select(design => places[design])]);
}
