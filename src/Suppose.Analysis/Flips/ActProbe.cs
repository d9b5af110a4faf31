using Suppose.Analysis.Designs;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Flips;

/// <summary>The chance of the act under some designs and possibilities, in worlds whose values change between questions.</summary>
internal sealed class ActProbe
{
    private readonly DesignPiece[] _pieces;
    private readonly TileWorker _worker;
    private readonly TableKind _kind;

    /// <summary>A probe.</summary>
    public ActProbe(CompiledInquiry inquiry, IReadOnlyCollection<ulong> designs, IReadOnlyCollection<int> possibilities)
    {
        ulong[] sorted = [.. designs.Distinct().Order()];
        _kind = inquiry.Tiles.DecidingKind;
        _pieces = [.. possibilities.SelectMany(possibility => DesignPiece.All(inquiry, sorted, only: possibility)[possibility])];
        _worker = new TileWorker(inquiry.Tiles, [.. _pieces.Select(p => p.Plan).Distinct()], [_kind]);
    }

    /// <summary>Shows every design's chance in each of the eight worlds, as the values are now.</summary>
    /// <param name="show">Told the possibility, the place of the design among the designs in rising order of their masks, and one row of chances.</param>
    public void Read(ActReader show)
    {
        _worker.MoveTo(0);
        foreach (DesignPiece piece in _pieces)
        {
            ReadOnlySpan<double> table = _worker.Table(piece.Plan, _kind);
            for (int i = 0; i < piece.Count; i++)
            {
                show(piece.Plan.Possibility, piece.From + i, table.Slice(piece.Rows[i] * WorldTile.Width, WorldTile.Width));
            }
        }
    }
}

/// <summary>Is shown chances of the act: under a possibility, of a design, in each of eight worlds.</summary>
internal delegate void ActReader(int possibility, int design, ReadOnlySpan<double> chances);
