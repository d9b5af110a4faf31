namespace Suppose.Analysis.Rewiring.Search;

/// <summary>Which way to decide about next: the one that may gain most for the room that it takes.</summary>
internal static class Promise
{
    /// <summary>The way; of equals the first in the file.</summary>
    /// <param name="open">The ways to choose from.</param>
    /// <param name="gains">What each may gain at most.</param>
    /// <param name="rooms">What each takes up of what there is room for.</param>
    /// <param name="gain">What it may gain.</param>
    public static int Of(List<int> open, double[] gains, (double[] Uses, double Room)[] rooms, out double gain)
    {
        double[] price = new double[gains.Length];
        foreach ((double[] uses, double room) in rooms)
        {
            if (double.IsPositiveInfinity(room))
            {
                continue;
            }

            foreach (int way in open)
            {
                price[way] += Math.Max(0, uses[way]) / Math.Max(room, 1e-9);
            }
        }

        int next = open[0];
        double best = double.NegativeInfinity;
        foreach (int way in open)
        {
            double worth = gains[way] / (0.05 + price[way]);
            if (worth > best)
            {
                (next, best) = (way, worth);
            }
        }

        gain = gains[next];
        return next;
    }
}
