using FsCheck.Xunit;

namespace Suppose.Numerics.Tests;

public sealed class OddsTests
{
    [Fact]
    public void A_shift_multiplies_the_odds()
    {
        // Odds 1 : 4 halved are 1 : 8.
        Assert.Equal(1.0 / 9, Odds.Shift(0.2, 0.5), 1e-16);
        Assert.Equal(0.25, Odds.Of(0.2), 1e-16);
        Assert.Equal(0.2, Odds.ToChance(0.25), 1e-16);
    }

    [Fact]
    public void Nought_and_one_stay_put_except_that_a_factor_of_nought_stops_even_a_certainty()
    {
        Assert.Equal(0, Odds.Shift(0, 5));
        Assert.Equal(1, Odds.Shift(1, 0.001));
        Assert.Equal(0, Odds.Shift(1, 0));
        Assert.Equal(0, Odds.Shift(0.5, 0));
    }

    [Fact]
    public void Infinite_odds_are_a_certainty()
    {
        Assert.Equal(double.PositiveInfinity, Odds.Of(1));
        Assert.Equal(1, Odds.ToChance(double.PositiveInfinity));
        Assert.Equal(0, Odds.ToChance(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Odds.ToChance(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Odds.Of(1.5));
    }

    [Fact]
    public void Shifts_together_never_overflow_and_a_stop_wins()
    {
        Assert.Equal(6, Odds.Together(2, 3));
        Assert.Equal(0, Odds.Together(0, double.PositiveInfinity));
        Assert.Equal(double.MaxValue, Odds.Together(1e200, 1e200));
        Assert.Equal(1, Odds.Shift(0.5, Odds.Together(1e200, 1e200)));
    }

    [Fact]
    public void The_distance_of_two_chances_is_the_log_of_their_odds_ratio()
    {
        Assert.Equal(Math.Log(4), Odds.LogDistance(0.2, 0.5), 1e-15);
        Assert.Equal(-Math.Log(4), Odds.LogDistance(0.5, 0.2), 1e-15);
        Assert.Equal(0, Odds.LogDistance(1, 1));
        Assert.Equal(double.PositiveInfinity, Odds.LogDistance(0.5, 1));
        Assert.Equal(double.NegativeInfinity, Odds.LogDistance(0.5, 0));
    }

    [Property(MaxTest = 2000)]
    public bool Shifts_commute_to_rounding_and_keep_the_chance_within_0_and_1(ushort share, ushort first, ushort second)
    {
        double chance = share / 65535.0;
        double f = first / 1000.0;
        double g = second / 1000.0;
        double oneWay = Odds.Shift(Odds.Shift(chance, f), g);
        double theOther = Odds.Shift(Odds.Shift(chance, g), f);
        double atOnce = Odds.Shift(chance, Odds.Together(f, g));
        return oneWay is >= 0 and <= 1 && Math.Abs(oneWay - theOther) < 1e-13 && Math.Abs(oneWay - atOnce) < 1e-13;
    }
}
