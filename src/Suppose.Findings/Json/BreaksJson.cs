using System.Text.Json;

using Suppose.Analysis.Breaking;
using Suppose.Analysis.Breaking.Robustness;
using Suppose.Analysis.Breaking.Sensitivity;

namespace Suppose.Findings.Json;

/// <summary>Writes where something breaks as JSON: the format <c>suppose.breaks</c>, version 1.</summary>
/// <remarks>
/// Keys stand in a fixed order and numbers are written as the shortest text that reads back to the same double, so that equal runs give equal bytes.
/// What does not apply is absent. The schema is <c>docs/results/suppose.breaks.schema.json</c>.
/// </remarks>
public static class BreaksJson
{
    /// <summary>Raised when a reader of an earlier version could misread what is written.</summary>
    public const int Version = 1;

    /// <summary>A run as UTF-8, ending with a line end.</summary>
    /// <param name="run">The run.</param>
    public static byte[] Bytes(BreakRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return Written(json => Write(json, run));
    }

    /// <summary>What was found in an imported table, as UTF-8, ending with a line end.</summary>
    /// <param name="name">Name of the table.</param>
    /// <param name="outcome">The outcome, as it was asked for.</param>
    /// <param name="search">What was found.</param>
    public static byte[] Bytes(string name, string outcome, BreakSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        return Written(json =>
        {
            json.WriteString("table"u8, name);
            json.WriteString("outcome"u8, outcome);
            json.WriteString("kind"u8, JsonNames.Of(search.Kind));
            new BreakageJson(json, trajectory: true).WriteSearch(search, "rows");
        });
    }

    private static byte[] Written(Action<Utf8JsonWriter> write) => ResultJson.Bytes("suppose.breaks", Version, write);

    private static void Write(Utf8JsonWriter json, BreakRun run)
    {
        json.WriteString("inquiry"u8, run.Inquiry.Title);
        json.WriteNumber("seed"u8, run.Seed);
        json.WriteNumber("worlds"u8, run.Worlds);
        json.WriteBoolean("certain"u8, run.Certain);
        json.WriteNumber("tolerance"u8, run.Inquiry.Tolerance);
        if (run.Limit is not null)
        {
            json.WriteString("limit"u8, JsonNames.Of(run.Limit.Kind));
            return;
        }

        json.WriteIds("measures"u8, run.Design);
        json.WriteBoolean("leading"u8, run.IsLeading);
        var breakages = new BreakageJson(json, trajectory: true);
        json.WriteStartArray("breaks"u8);
        foreach (var breakage in run.Breaks)
        {
            breakages.Write(breakage);
        }

        json.WriteEndArray();
        WriteSensitivities(json, run, breakages);
        if (run.Robustness is { } table)
        {
            WriteRobustness(json, table);
        }
    }

    private static void WriteSensitivities(Utf8JsonWriter json, BreakRun run, BreakageJson subjects)
    {
        json.WriteStartArray("sensitivity"u8);
        foreach (var hangs in run.Sensitivities)
        {
            json.WriteStartObject();
            json.WriteString("possibility"u8, hangs.Possibility);
            json.WriteNumber("variance"u8, hangs.Variance);
            json.WriteNumber("samples"u8, hangs.Samples);
            json.WriteNumber("central"u8, hangs.Central);
            json.WriteStartArray("inputs"u8);
            foreach (var input in hangs.Judgements)
            {
                json.WriteStartObject();
                subjects.WriteSubject(input.Subject);
                WriteEstimate(json, "first"u8, input.Index.First);
                if (input.Index.Total is { } total)
                {
                    WriteEstimate(json, "total"u8, total);
                }

                if (input.Swing is { } swing)
                {
                    json.WriteNumber("low"u8, swing.Low);
                    json.WriteNumber("high"u8, swing.High);
                    json.WriteNumber("atLow"u8, swing.AtLow);
                    json.WriteNumber("atHigh"u8, swing.AtHigh);
                }

                if (input.BreakEven is { } breakEven)
                {
                    json.WriteNumber("breakEven"u8, breakEven);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEstimate(Utf8JsonWriter json, ReadOnlySpan<byte> name, Estimate estimate)
    {
        json.WriteStartObject(name);
        json.WriteNumber("value"u8, estimate.Value);
        json.WriteNumber("error"u8, estimate.Error);
        json.WriteEndObject();
    }

    private static void WriteRobustness(Utf8JsonWriter json, RobustnessTable table)
    {
        json.WriteStartObject("robustness"u8);
        json.WriteNumber("compared"u8, table.Compared);
        json.WriteStartArray("designs"u8);
        for (var i = 0; i < table.Designs.Length; i++)
        {
            json.WriteStartObject();
            json.WriteIds("measures"u8, table.Designs[i]);
            foreach (var metric in Enum.GetValues<RobustnessMetric>())
            {
                json.WriteNumber(JsonNames.Of(metric), table.Of(metric)[i]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
