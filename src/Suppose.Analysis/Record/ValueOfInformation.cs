namespace Suppose.Analysis.Record;

/// <summary>What knowing the possibility, or finding out something that bears on it, would be worth before a design is chosen.</summary>
/// <remarks>
/// Designs are offered one after another, each by its value weighed by the chances and averaged over worlds,
/// <c>B(d, theta) = E[pi(theta) V(d, theta)]</c>; only the best so far are kept, so that millions of designs cost no memory.
/// <code>
/// EVPI    = sum over theta of max over d of B(d, theta)  -  max over d of sum over theta of B(d, theta)
/// EVSI(e) = max over d of sum of q_e B  +  max over d of sum of (1 - q_e) B  -  max over d of sum of B
/// </code>
/// with q_e(theta) the chance of finding e. So <c>0 &lt;= EVSI &lt;= EVPI</c>: a finding tells about the possibility and, by itself, nothing about the
/// other judgements (Raiffa and Schlaifer 1961).
/// </remarks>
internal sealed class ValueOfInformation
{
    private readonly double[][] found;
    private readonly double[] ifFound;
    private readonly double[] ifNot;
    private readonly double[] knowing;
    private double without = double.NegativeInfinity;

    /// <summary>Before any design has been offered.</summary>
    /// <param name="possibilities">The number of possibilities.</param>
    /// <param name="found">The chance of finding each thing under each possibility, <c>[thing][possibility]</c>.</param>
    public ValueOfInformation(int possibilities, double[][] found)
    {
        this.found = found;
        ifFound = Lowest(found.Length);
        ifNot = Lowest(found.Length);
        knowing = Lowest(possibilities);
    }

    /// <summary>What knowing the possibility would be worth: at least 0.</summary>
    public double Perfect => Math.Max(0, knowing.Sum() - without);

    /// <summary>What it would be worth to learn whether one of the things is found: at least 0.</summary>
    public double Of(int thing) => Math.Max(0, ifFound[thing] + ifNot[thing] - without);

    /// <summary>Takes another design into account.</summary>
    /// <param name="weighed">B of the design, one a possibility.</param>
    public void Offer(ReadOnlySpan<double> weighed)
    {
        without = Math.Max(without, Sum(weighed));
        for (var possibility = 0; possibility < weighed.Length; possibility++)
        {
            knowing[possibility] = Math.Max(knowing[possibility], weighed[possibility]);
        }

        for (var thing = 0; thing < found.Length; thing++)
        {
            var (seen, unseen) = (0.0, 0.0);
            for (var possibility = 0; possibility < weighed.Length; possibility++)
            {
                seen += found[thing][possibility] * weighed[possibility];
                unseen += (1 - found[thing][possibility]) * weighed[possibility];
            }

            ifFound[thing] = Math.Max(ifFound[thing], seen);
            ifNot[thing] = Math.Max(ifNot[thing], unseen);
        }
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }

    private static double[] Lowest(int length)
    {
        var values = new double[length];
        Array.Fill(values, double.NegativeInfinity);
        return values;
    }
}
