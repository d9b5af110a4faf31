using System.Collections.Immutable;
using System.Globalization;
using Suppose.Analysis;

namespace Suppose.Findings;

/// <summary>Says where the JSON of a result has a number.</summary>
internal static class Pointer
{
    /// <summary>The three numbers of a range.</summary>
    public static ImmutableArray<Figure> Range(Quantiles over, string document, params ReadOnlySpan<object> path)
    {
        var at = To(document, path);
        return [new Figure(over.P05, at + "/p05"), new Figure(over.P50, at + "/p50"), new Figure(over.P95, at + "/p95")];
    }

    /// <summary>The middle of a range.</summary>
    public static Figure Middle(Quantiles over, string document, params ReadOnlySpan<object> path) => new(over.P50, To(document, path) + "/p50");

    /// <summary>One number.</summary>
    public static Figure One(double value, string document, params ReadOnlySpan<object> path) => new(value, To(document, path));

    private static string To(string document, ReadOnlySpan<object> path)
    {
        var at = document + "#";
        foreach (var step in path)
        {
            at += "/" + Uri.EscapeDataString(Convert.ToString(step, CultureInfo.InvariantCulture)!.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }

        return at;
    }
}
