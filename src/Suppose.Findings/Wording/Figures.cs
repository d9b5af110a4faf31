using System.Globalization;

using Suppose.Analysis;

namespace Suppose.Findings;

/// <summary>Numbers as people read them: chances and shares in per cent, to two digits.</summary>
/// <remarks>Nothing short of certain is rounded to 0% or 100%: those are said only where they are so.</remarks>
public static class Figures
{
    /// <summary>A chance or a share: <c>68%</c>, <c>4.3%</c>, <c>&lt;0.1%</c>, <c>&gt;99%</c>.</summary>
    /// <param name="value">A number in [0, 1]; an amount outside it is written as it is.</param>
    public static string Percent(double value) => PercentDigits(value) + "%";

    /// <summary>A share at which something turns, so that two of them close to all can be told apart: <c>6.1%</c>, <c>99.63%</c>.</summary>
    /// <param name="value">A number in [0, 1].</param>
    /// <remarks>Above 99% two digits of what is lacking, within 12 places; else as any share.</remarks>
    public static string Border(double value)
    {
        if (value is <= 0.99 or >= 1)
        {
            return Percent(value);
        }

        var lacking = (1 - value) * 100;
        var places = Math.Clamp(1 - (int)Math.Floor(Math.Log10(lacking)), 1, 12);
        var percent = (100 - lacking).ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).TrimEnd('0').TrimEnd('.');
        return percent == "100" ? ">99.999999999999%" : percent + "%";
    }

    /// <summary>A range of chances: <c>55-80%</c>, or one figure where both ends read the same.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    public static string PercentRange(double low, double high) => Between(PercentDigits(low), PercentDigits(high));

    /// <summary>The range that nine worlds in ten stay within, in whole per cent: <c>4-14%</c>, <c>&lt;1%</c>. Its ends are rough, and a table is easier to read so.</summary>
    /// <param name="over">The quantity over the worlds.</param>
    public static string PercentRange(Quantiles over) => Between(WholePercent(over.P05), WholePercent(over.P95));

    /// <summary>A number on a scale of strength, in two digits: <c>0.68</c>.</summary>
    /// <param name="value">The number.</param>
    public static string Amount(double value) => Digits(value);

    /// <summary>A number on a scale of strength with its sign, in two digits: <c>+0.12</c>, <c>-0.08</c>, <c>0</c>.</summary>
    /// <param name="value">The number.</param>
    public static string WithSign(double value) => Digits(value) is var digits && value > 0 && digits != "0" ? "+" + digits : digits;

    /// <summary>How far a share may be off, in per cent of the whole to one place, rounded up: <c>1.6</c>.</summary>
    /// <param name="error">The error, in [0, 1].</param>
    public static string PercentagePoints(double error) => (Math.Ceiling((error * 1000) - 1e-9) / 10).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>A factor, in two digits: <c>2.5</c>, <c>13</c>.</summary>
    /// <param name="value">The factor, above 0.</param>
    public static string Factor(double value) => Digits(value);

    /// <summary>A number to four places, where readers are to add up: <c>0.0500</c>.</summary>
    /// <param name="value">The number.</param>
    public static string Exact(double value) => Places(value).ToString("0.0000", CultureInfo.InvariantCulture);

    /// <summary>A number rounded to the four places in which it is shown.</summary>
    /// <param name="value">The number, far from the ends of what a decimal holds.</param>
    internal static decimal Places(double value) => Math.Round((decimal)value, 4, MidpointRounding.AwayFromZero) + 0m;

    /// <summary>A whole number, with its thousands set apart: <c>4,096</c>.</summary>
    /// <param name="value">The number.</param>
    public static string Whole(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Two figures with a dash, but with a word before <c>&gt;</c>, where the dash would make an arrow of it.</summary>
    private static string Between(string from, string to) => from == to ? to + "%" : from + (to.StartsWith('>') ? " to " : "-") + to + "%";

    private static string PercentDigits(double value) => value switch
    {
        0 => "0",
        1 => "100",
        > 0 and < 0.001 => "<0.1",
        > 0.99 and < 1 => ">99",
        _ => Digits(value * 100),
    };

    private static string WholePercent(double value) => value switch
    {
        > 0 and < 0.01 => "<1",
        > 0.99 and < 1 => ">99",
        _ => Math.Round(value * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture),
    };

    private static string Digits(double value)
    {
        var size = Math.Abs(value);
        var decimals = size switch { >= 9.95 => 0, >= 0.995 => 1, >= 0.0995 => 2, _ => 3 };
        var text = Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("0.###", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }
}
