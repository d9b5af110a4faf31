using System.Globalization;

namespace Suppose.Exchange.Cases;

/// <summary>Reads a cell as a number.</summary>
internal static class CellNumber
{
    private static readonly string[] s_missing = ["NaN", "NA", "N/A", "null", "nil", "-", "?", "inf", "-inf", "infinity", "-infinity"];

    /// <summary>The number; null where the cell holds none, or one without an end.</summary>
    public static double? Of(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    /// <summary>Whether a cell says that there is no number, in one of the ways other programs do.</summary>
    public static bool IsMissing(string cell) => s_missing.Contains(cell, StringComparer.OrdinalIgnoreCase);
}
