using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Standing;

/// <summary>A tile of worlds out of a column.</summary>
internal static class TileOf
{
    /// <summary>Copies a tile; lanes beyond the last world repeat it, so that they hold harmless numbers. They are never counted.</summary>
    public static void Column(ReadOnlySpan<double> column, int firstWorld, Span<double> lanes)
    {
        int there = Math.Min(column.Length - firstWorld, WorldTile.Width);
        column.Slice(firstWorld, there).CopyTo(lanes);
        lanes[there..].Fill(lanes[there - 1]);
    }

    /// <summary>Number of tiles that hold so many worlds.</summary>
    public static int Count(int worlds) => (worlds + WorldTile.Width - 1) / WorldTile.Width;

    /// <summary>The lanes of a tile that hold worlds, one bit each.</summary>
    public static byte Lanes(int firstWorld, int worlds) => (byte)((1 << Math.Min(worlds - firstWorld, WorldTile.Width)) - 1);
}
