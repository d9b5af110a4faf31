namespace Suppose.Analysis.Designs;

/// <summary>The least that any design loses under each possibility, costs included: what regret is measured from. Not known before every design has been looked at.</summary>
/// <param name="possibilities">Number of possibilities; 0 where there is no value.</param>
/// <param name="worlds">Number of worlds.</param>
internal sealed class LeastLosses(int possibilities, int worlds)
{
    /// <summary>In each world: <c>[possibility][world]</c>.</summary>
    public double[][] Worlds { get; } = [.. Enumerable.Range(0, possibilities).Select(_ => Infinite(worlds))];

    /// <summary>The least mean over worlds, by possibility; infinite for the ordinary member, who does not count.</summary>
    public double[] Means { get; } = Infinite(possibilities);

    private static double[] Infinite(int length)
    {
        double[] values = new double[length];
        values.AsSpan().Fill(double.PositiveInfinity);
        return values;
    }
}
