using System.Globalization;
using System.Text;

namespace Suppose.Report.Texts;

/// <summary>Names that the parts of a page go by in links.</summary>
internal static class Named
{
    /// <summary>A name made of plain letters, digits and dashes.</summary>
    public static string Of(string key)
    {
        var name = new StringBuilder(key.Length);
        foreach (var letter in key)
        {
            name.Append(char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-');
        }

        return name.ToString();
    }

    /// <summary>The figures of a cell as an attribute: each where it stands, an equals sign and the number.</summary>
    public static string? Figures(Suppose.Findings.Cell cell) => cell.Figures.IsEmpty
        ? null
        : string.Join(' ', cell.Figures.Select(f => f.At + "=" + f.Value.ToString("R", CultureInfo.InvariantCulture)));
}
