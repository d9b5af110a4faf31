using Suppose.Numerics.Kernels;

namespace Suppose.Numerics;

/// <summary>Arithmetic with odds, <c>p / (1 - p)</c>, in which shifts are factors and therefore commute.</summary>
public static class Odds
{
    /// <summary>The odds of a chance: 0 for 0, infinite for 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chance"/> is outside [0, 1] or not a number.</exception>
    public static double Of(double chance)
    {
        Require.Share(chance, nameof(chance));
        return chance / (1 - chance);
    }

    /// <summary>The chance that has these odds: 1 for infinite ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="odds"/> is negative or not a number.</exception>
    public static double ToChance(double odds)
    {
        if (!(odds >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(odds), odds, "Odds are 0 or more.");
        }

        return odds <= 1 ? odds / (1 + odds) : 1 / (1 + (1 / odds));
    }

    /// <summary>A chance after a shift: <c>odds(p') = odds(p) f</c>, worked out as <c>p f / (1 - p + p f)</c>.</summary>
    /// <remarks>
    /// 0 and 1 stay put; a factor of 0 gives 0, also from 1; a factor of 1 changes nothing to the bit where 1 - p is exact, and at most in the last digit elsewhere.
    /// No checks: a chance in [0, 1] and a factor in [0, infinity) are the caller's to see to.
    /// </remarks>
    public static double Shift(double chance, double factor)
    {
        double moved = chance * factor;
        return moved == 0 ? 0 : moved / ((1 - chance) + moved);
    }

    /// <summary>The factor of two shifts together. A shift of 0 stops it, whatever the other.</summary>
    public static double Together(double factor, double other) =>
        factor == 0 || other == 0 ? 0 : Math.Min(factor * other, double.MaxValue);

    /// <summary>How far it is from one chance to another: <c>log(odds(to) / odds(from))</c>, negative when it falls.</summary>
    /// <remarks>Infinite where one of the two is 0 or 1 and the other is not; 0 where they are equal.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A chance is outside [0, 1] or not a number.</exception>
    public static double LogDistance(double from, double to)
    {
        Require.Share(from, nameof(from));
        Require.Share(to, nameof(to));
        return from == to ? 0 : Logarithm.Of(to / from) - Logarithm.Of((1 - to) / (1 - from));
    }
}
