namespace Suppose.Numerics;

/// <summary>What counted cases say of a chance: tails of the binomial distribution, and exact limits on a share.</summary>
/// <remarks>Both come from the incomplete beta function: <c>P(X &gt;= k) = I_p(k, n - k + 1)</c> (DLMF 8.17.5).</remarks>
public static class Binomial
{
    /// <summary>The chance of at least so many successes.</summary>
    /// <param name="successes">How many, k; 0 or less is certain.</param>
    /// <param name="trials">Number of trials, n, at least 0.</param>
    /// <param name="chance">Chance of a success, p in [0, 1].</param>
    /// <returns><c>P(X &gt;= k)</c>, accurate relative to itself also where it is tiny; 0 where k exceeds n.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of trials is negative, or the chance no chance.</exception>
    public static double AtLeast(int successes, int trials, double chance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trials);
        Require.Share(chance, nameof(chance));
        if (successes <= 0)
        {
            return 1;
        }

        if (successes > trials || chance == 0)
        {
            return 0;
        }

        return chance == 1 ? 1 : Below(successes, trials - successes + 1, chance);
    }

    /// <summary>The upper limit on a chance that was never seen to come true: the p at which n trials without it have the chance left over.</summary>
    /// <param name="trials">Number of trials, n, at least 1.</param>
    /// <param name="confidence">Confidence, in (0, 1).</param>
    /// <returns><c>1 - (1 - confidence)^(1/n)</c>; at 95% about 3/n, the rule of three (Hanley and Lippman-Hand 1983, JAMA 249, 1743-1745).</returns>
    public static double NeverSeen(int trials, double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        return new BetaDistribution(1, trials).Quantile(confidence);
    }

    /// <summary>The exact two-sided limits on a share (Clopper and Pearson 1934, Biometrika 26, 404-413).</summary>
    /// <param name="successes">Successes, from 0 to n.</param>
    /// <param name="trials">Number of trials, n, at least 1.</param>
    /// <param name="confidence">Confidence, in (0, 1); half of what it leaves over lies beyond either limit.</param>
    /// <returns>The limits; 0 where nothing succeeded, 1 where everything did.</returns>
    public static (double Low, double High) Limits(int successes, int trials, double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        double tail = (1 - confidence) / 2;
        double low = successes == 0 ? 0 : new BetaDistribution(successes, trials - successes + 1).Quantile(tail);
        double high = successes == trials ? 1 : new BetaDistribution(successes + 1, trials - successes).Quantile(1 - tail);
        return (low, high);
    }

    /// <summary>I_x(a, b), by whichever tail converges.</summary>
    private static double Below(double a, double b, double x)
    {
        IncompleteBeta own = new(a, b);
        return x <= own.Turn ? own.At(x) : 1 - new IncompleteBeta(b, a).At(1 - x);
    }
}
