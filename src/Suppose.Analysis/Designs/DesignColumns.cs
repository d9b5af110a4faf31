namespace Suppose.Analysis.Designs;

/// <summary>One design, world by world.</summary>
internal sealed class DesignColumns
{
    /// <summary>Its measures.</summary>
    public required ulong Design { get; init; }

    /// <summary>Chance of the act: <c>[possibility][world]</c>.</summary>
    public required double[][] Act { get; init; }

    /// <summary>Chance that some state tempts, laid out alike; null where the model does not tell it from the act.</summary>
    public double[][]? Tempted { get; init; }

    /// <summary>Our value before costs, laid out alike; null where there is none.</summary>
    public double[][]? Value { get; init; }

    /// <summary>What decides whether it holds.</summary>
    public double[][] Deciding => Tempted ?? Act;

    /// <summary>Shares of worlds in which it holds.</summary>
    /// <param name="limit">The largest chance at which it does.</param>
    public HoldsShares Holds(double limit)
    {
        int worlds = Act[0].Length;
        int all = 0;
        int[] each = new int[Deciding.Length];
        for (int world = 0; world < worlds; world++)
        {
            bool every = true;
            for (int possibility = 0; possibility < each.Length; possibility++)
            {
                bool holds = Deciding[possibility][world] <= limit;
                each[possibility] += holds ? 1 : 0;
                every &= holds;
            }

            all += every ? 1 : 0;
        }

        return new HoldsShares((double)all / worlds, [.. each.Select(count => (double)count / worlds)]);
    }
}
