using System.Globalization;

namespace Suppose.Language.Judgements;

/// <summary>A number or a range as people write it: <c>0.3</c>, <c>30%</c>, <c>20-45%</c>, <c>0.2..0.45</c>, <c>x0.3</c>, <c>x2..4</c>.</summary>
/// <param name="Low">The first number.</param>
/// <param name="High">The second number; the first again where there is but one.</param>
/// <param name="Form">How it was written.</param>
internal readonly record struct NumberText(double Low, double High, NumberForm Form)
{
    private static readonly string[] s_separators = ["..", "\u2026", "\u2013", "\u2014", " to ", "-"];

    /// <summary>Reads a number or a range.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">What was read; it may be infinite where too many digits were written.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out NumberText number)
    {
        text = text.Trim();
        bool factor = text.Length > 1 && text[0] is 'x' or 'X' or '\u00D7';
        ReadOnlySpan<char> body = factor ? text[1..] : text;
        if (TryParseOne(body, factor, false, out double value, out bool percent))
        {
            number = new NumberText(value, value, FormOf(factor, percent));
            return true;
        }

        foreach (string separator in s_separators)
        {
            if (TryParseRange(body, separator, factor, out number))
            {
                return true;
            }
        }

        number = default;
        return false;
    }

    /// <summary>Whether a text is a number as far as its shape goes, but with a comma for the decimal point.</summary>
    /// <param name="text">The text.</param>
    public static bool HasDecimalComma(string text) => text.Contains(',', StringComparison.Ordinal) && TryParse(text.Replace(',', '.'), out _);

    /// <summary>Whether a text says that it is no number, or an infinite one.</summary>
    /// <param name="text">The text.</param>
    public static bool IsNotANumber(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> word = text.Trim().TrimStart("+-x").TrimStart('.').TrimEnd('%').Trim();
        return word.Equals("nan", StringComparison.OrdinalIgnoreCase)
            || word.Equals("inf", StringComparison.OrdinalIgnoreCase)
            || word.Equals("infinity", StringComparison.OrdinalIgnoreCase)
            || word is "\u221E";
    }

    private static bool TryParseRange(ReadOnlySpan<char> body, string separator, bool factor, out NumberText number)
    {
        // From the second character on, so that a minus sign in front is never taken for the separator.
        for (int at = 1; at < body.Length; at++)
        {
            if (!body[at..].StartsWith(separator, StringComparison.Ordinal))
            {
                continue;
            }

            ReadOnlySpan<char> right = body[(at + separator.Length)..].Trim();
            right = factor && right.Length > 1 && right[0] is 'x' or 'X' or '\u00D7' ? right[1..] : right;
            if (!TryParseOne(right, factor, false, out double high, out bool percent)
                || !TryParseOne(body[..at], factor, percent, out double low, out bool lowPercent)
                || lowPercent != percent)
            {
                continue;
            }

            // A minus before a range joined by a hyphen turns the whole of it: -20-45% is an aversion of 20-45%.
            bool turned = separator is "-" or "\u2013" or "\u2014" && low < 0 && high > 0;
            number = turned ? new NumberText(-high, low, FormOf(factor, percent)) : new NumberText(low, high, FormOf(factor, percent));
            return true;
        }

        number = default;
        return false;
    }

    private static NumberForm FormOf(bool factor, bool percent) => factor ? NumberForm.Factor : percent ? NumberForm.Percent : NumberForm.Plain;

    private static bool TryParseOne(ReadOnlySpan<char> text, bool factor, bool isPercent, out double value, out bool percent)
    {
        text = text.Trim();
        percent = isPercent;
        if (text.EndsWith("%") && !factor)
        {
            percent = true;
            text = text[..^1].TrimEnd();
        }

        value = 0;
        if (text.Length is 0 or > 40 || !HasOnlyNumberCharacters(text))
        {
            return false;
        }

        // Shifting the exponent rather than dividing gives the double nearest to what was written.
        bool hasExponent = text.ContainsAny('e', 'E');
        string digits = percent && !hasExponent ? $"{text}e-2" : text.ToString();
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!double.TryParse(digits, Styles, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        value = (percent && hasExponent ? value / 100 : value) + 0.0; // Adding zero turns -0 into 0.
        return true;
    }

    private static bool HasOnlyNumberCharacters(ReadOnlySpan<char> text)
    {
        bool digit = false;
        foreach (char c in text)
        {
            digit |= char.IsAsciiDigit(c);
            if (!char.IsAsciiDigit(c) && c is not ('.' or '-' or '+' or 'e' or 'E'))
            {
                return false;
            }
        }

        return digit;
    }
}
