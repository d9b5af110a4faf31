using System.Collections;
using System.Globalization;
using System.Text;

namespace Suppose.Analysis.Tests.Rated;

/// <summary>Everything a run found, to the last bit, as text; the inquiry itself is left out.</summary>
internal static class RunText
{
    public static string Of(InquiryRun run)
    {
        StringBuilder text = new();
        Append(text, run, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, int depth)
    {
        string? flat = value switch
        {
            null => "null",
            string s => s,
            double d => d.ToString("R", CultureInfo.InvariantCulture),
            IFormattable f and not IEnumerable => f.ToString(null, CultureInfo.InvariantCulture),
            bool b => b.ToString(),
            Model.Judgement j => j.Key,
            Model.Inquiry => "",
            _ => null,
        };
        if (flat is not null || depth > 8)
        {
            text.Append(flat).Append('\n');
            return;
        }

        if (value is IEnumerable many)
        {
            text.Append('[');
            foreach (object? one in IsDefault(value) ? Array.Empty<object>() : many)
            {
                Append(text, one, depth + 1);
            }

            text.Append(']');
            return;
        }

        foreach (var property in value!.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0 && p.Name != "EqualityContract" && !p.GetMethod!.IsStatic))
        {
            text.Append(property.Name).Append(": ");
            Append(text, property.GetValue(value), depth + 1);
        }
    }

    private static bool IsDefault(object value) => value.GetType().GetProperty("IsDefault")?.GetValue(value) is true;
}
