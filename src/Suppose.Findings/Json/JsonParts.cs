using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

using Suppose.Analysis;

namespace Suppose.Findings.Json;

/// <summary>The small parts that results in JSON are made of.</summary>
internal static class JsonParts
{
    /// <summary>Writes a quantity over worlds.</summary>
    public static void WriteQuantiles(this Utf8JsonWriter json, ReadOnlySpan<byte> name, Quantiles over)
    {
        json.WriteStartObject(name);
        json.WriteNumber("p05"u8, over.P05);
        json.WriteNumber("p50"u8, over.P50);
        json.WriteNumber("p95"u8, over.P95);
        json.WriteEndObject();
    }

    /// <summary>Writes a quantity over worlds under the id that it belongs to.</summary>
    public static void WriteQuantiles(this Utf8JsonWriter json, string id, Quantiles over) => json.WriteQuantiles(Encoding.UTF8.GetBytes(id), over);

    /// <summary>Writes a factor over worlds; null is named for one without bound.</summary>
    public static void WriteFactor(this Utf8JsonWriter json, ReadOnlySpan<byte> name, Quantiles over)
    {
        json.WriteStartObject(name);
        json.WriteFactor("p05"u8, over.P05);
        json.WriteFactor("p50"u8, over.P50);
        json.WriteFactor("p95"u8, over.P95);
        json.WriteEndObject();
    }

    /// <summary>Writes a list of ids.</summary>
    public static void WriteIds(this Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a list of sets of measures.</summary>
    public static void WriteSets(this Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<ImmutableArray<string>> sets)
    {
        json.WriteStartArray(name);
        foreach (var set in sets)
        {
            json.WriteStartArray();
            foreach (var id in set)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteFactor(this Utf8JsonWriter json, ReadOnlySpan<byte> name, double factor)
    {
        if (double.IsFinite(factor))
        {
            json.WriteNumber(name, factor);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
