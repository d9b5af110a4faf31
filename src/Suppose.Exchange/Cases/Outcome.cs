namespace Suppose.Exchange.Cases;

/// <summary>Reads what says which cases are looked for.</summary>
internal static class Outcome
{
    private static readonly (string Sign, Func<double, double, bool> Holds)[] s_signs =
    [
        (">=", (a, b) => a >= b), ("<=", (a, b) => a <= b), ("==", (a, b) => a == b), (">", (a, b) => a > b), ("<", (a, b) => a < b), ("=", (a, b) => a == b),
    ];

    /// <summary>A yes or a no; null where the cell says neither.</summary>
    public static bool? YesOrNo(string cell) => cell.ToUpperInvariant() switch
    {
        "1" or "1.0" or "YES" or "TRUE" or "Y" => true,
        "0" or "0.0" or "NO" or "FALSE" or "N" => false,
        _ => null,
    };

    /// <summary>A comparison of a column with a number; null where the text is none.</summary>
    public static (int Column, Func<double, bool> Test)? Comparison(string text, ColumnNames names)
    {
        foreach (var (sign, holds) in s_signs)
        {
            int at = text.LastIndexOf(sign, StringComparison.Ordinal);
            if (at > 0 && names.One(text[..at]) is { } column && CellNumber.Of(text[(at + sign.Length)..].Trim()) is { } bound)
            {
                return (column, value => holds(value, bound));
            }
        }

        return null;
    }
}
