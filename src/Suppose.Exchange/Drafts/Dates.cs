using System.Globalization;
using Suppose.Exchange.Diagnostics;
using Suppose.Model;

namespace Suppose.Exchange.Drafts;

/// <summary>Reads dates as other tools write them; one that is not understood is reported and left out.</summary>
internal static class Dates
{
    private static readonly long Least = DateTimeOffset.MinValue.ToUnixTimeMilliseconds();
    private static readonly long Most = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <summary>A day written year first, <c>1986-01-27</c>; orders that differ from country to country are not guessed. Null where empty.</summary>
    public static DateOnly? Day(string text, string row, Place place, ImportProblems problems)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        problems.Report(ImportCodes.UnknownDate, place, Tokens.Shown(text), Tokens.Shown(row), ImportTexts.Say("date.spreadsheet"));
        return null;
    }

    /// <summary>A day written as milliseconds since the start of 1970, in Greenwich; null where empty.</summary>
    public static DateOnly? Epoch(string text, string row, Place place, ImportProblems problems)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds >= Least && milliseconds <= Most)
        {
            return DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime);
        }

        problems.Report(ImportCodes.UnknownDate, place, Tokens.Shown(text), Tokens.Shown(row), ImportTexts.Say("date.epoch"));
        return null;
    }
}
