using System.Collections.Immutable;
using OxyPlot;

namespace Suppose.Report.Pictures;

/// <summary>The way of a line from one box to another that stands some columns away: between the boxes of the columns that it passes, so that it never seems to end at one of them.</summary>
internal static class TreeRoute
{
    /// How far from a box a line keeps.
    private const double Air = 0.09;

    /// <summary>The points of the line.</summary>
    /// <param name="boxes">The middles of all boxes; columns stand at whole numbers.</param>
    /// <param name="from">The middle of the box that it leaves to the right.</param>
    /// <param name="to">The middle of the box that it reaches from the left.</param>
    /// <param name="halfWidth">Half the width of a box.</param>
    /// <param name="halfHeight">Half the height of a box.</param>
    public static IEnumerable<DataPoint> Of(ImmutableArray<DataPoint> boxes, DataPoint from, DataPoint to, double halfWidth, double halfHeight)
    {
        yield return new DataPoint(from.X + halfWidth, from.Y);
        var before = from;
        for (var column = from.X + 1; column < to.X; column++)
        {
            var straight = before.Y + ((to.Y - before.Y) / (to.X - before.X));
            var free = Free([.. boxes.Where(b => b.X == column).Select(b => b.Y)], straight, halfHeight + Air);
            yield return new DataPoint(column - halfWidth, free);
            yield return new DataPoint(column + halfWidth, free);
            before = new DataPoint(column, free);
        }

        yield return new DataPoint(to.X - halfWidth, to.Y);
    }

    /// <summary>The height nearest to a wanted one at which no box stands.</summary>
    private static double Free(double[] boxes, double wanted, double reach) => boxes
        .SelectMany(y => new[] { y - reach, y + reach }).Prepend(wanted)
        .Where(at => Array.TrueForAll(boxes, y => Math.Abs(at - y) >= reach - 1e-9)).OrderBy(at => Math.Abs(at - wanted)).FirstOrDefault(wanted);
}
