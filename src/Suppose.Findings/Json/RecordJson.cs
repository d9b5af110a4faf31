using System.Collections.Immutable;
using System.Text.Json;

using Suppose.Analysis;
using Suppose.Analysis.Record;

namespace Suppose.Findings.Json;

/// <summary>Writes what a record says as JSON: the format <c>suppose.record</c>, version 1.</summary>
/// <remarks>
/// Keys stand in a fixed order and numbers are written as the shortest text that reads back to the same double. What does not apply to a file is absent.
/// Null is named for a factor without bound. The schema is <c>docs/results/suppose.record.schema.json</c>.
/// </remarks>
public static class RecordJson
{
    /// <summary>Raised when a reader of an earlier version could misread what is written.</summary>
    public const int Version = 1;

    /// <summary>The record as UTF-8, ending with a line end.</summary>
    /// <param name="reading">What the record says.</param>
    public static byte[] Bytes(RecordReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return ResultJson.Bytes("suppose.record", Version, json => Write(json, reading));
    }

    private static void Write(Utf8JsonWriter json, RecordReading reading)
    {
        json.WriteString("inquiry"u8, reading.Inquiry.Title);
        json.WriteNumber("seed"u8, reading.Seed);
        json.WriteNumber("worlds"u8, reading.Worlds);
        json.WriteBoolean("certain"u8, reading.Certain);
        json.WriteStartArray("setAside"u8);
        foreach (var aside in reading.SetAside)
        {
            json.WriteStartObject();
            json.WriteString("possibility"u8, aside.Possibility);
            json.WriteIds("items"u8, aside.Items);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteIds("unrated"u8, reading.Unrated);
        if (reading.WhyNot is { } why)
        {
            json.WriteStartObject("notWeighed"u8);
            json.WriteString("case"u8, JsonNames.Of(why.Case));
            json.WriteIds("possibilities"u8, why.Possibilities);
            json.WriteIds("items"u8, why.Items);
            json.WriteEndObject();
        }

        if (reading.Weighing is { } weighing)
        {
            new WeighingJson(json, weighing).Write();
        }

        json.WriteViews(reading.Inquiry);
    }
}
