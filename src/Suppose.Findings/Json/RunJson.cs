using System.Text.Json;

using Suppose.Analysis;
using Suppose.Analysis.Record;

namespace Suppose.Findings.Json;

/// <summary>Writes a run as JSON: the format <c>suppose.run</c>, version 1.</summary>
/// <remarks>
/// Keys stand in a fixed order and numbers are written as the shortest text that reads back to the same double, so that equal runs give equal bytes.
/// What does not apply to a file is absent. The schema is <c>docs/results/suppose.run.schema.json</c>.
/// </remarks>
public static class RunJson
{
    /// <summary>Raised when a reader of an earlier version could misread what is written.</summary>
    public const int Version = 1;

    /// <summary>The run as UTF-8, ending with a line end.</summary>
    /// <param name="run">The run.</param>
    public static byte[] Bytes(InquiryRun run) => ResultJson.Bytes("suppose.run", Version, json => Write(json, run));

    private static void Write(Utf8JsonWriter json, InquiryRun run)
    {
        json.WriteString("inquiry"u8, run.Inquiry.Title);
        json.WriteNumber("seed"u8, run.Seed);
        json.WriteNumber("worlds"u8, run.Worlds);
        json.WriteBoolean("certain"u8, run.Certain);
        json.WriteBoolean("exhaustive"u8, run.Exhaustive);
        json.WriteNumber("feasible"u8, run.Feasible);
        if (run.StoppedBefore is { } asked)
        {
            json.WriteNumber("stoppedBefore"u8, asked);
        }

        WritePossibilities(json, run);
        if (run.Limit is { } limit)
        {
            WriteLimit(json, limit);
        }

        var designs = new DesignJson(json, run.Inquiry);
        json.WriteStartArray("designs"u8);
        foreach (var design in ListedDesigns.Of(run))
        {
            designs.Write(design);
        }

        json.WriteEndArray();
        if (run.MixturesOnFrontOnly)
        {
            json.WriteBoolean("mixturesOnFrontOnly"u8, true);
        }

        CertificateJson.Write(json, run.Certificates);
        WriteBest(json, run);
        StandingJson.Write(json, run);
        ErrorsJson.Write(json, run);
        if (run.Settling is { } settling)
        {
            WriteSettling(json, settling);
        }

        if (run.Record is { } record)
        {
            WriteRecord(json, record);
        }

        if (run.Lessons is { } lessons)
        {
            new LessonJson(json, run).Write(lessons);
            WriteFlips(json, run);
        }

        if (!run.Breaks.IsEmpty)
        {
            WriteBreaks(json, run);
        }
    }

    private static void WriteLimit(Utf8JsonWriter json, RunLimit limit)
    {
        json.WriteStartObject("limit"u8);
        json.WriteString("kind"u8, JsonNames.Of(limit.Kind));
        json.WriteNumber("measures"u8, limit.Measures);
        json.WriteNumber("largest"u8, limit.Largest);
        if (limit.Subject is { } subject)
        {
            json.WriteString("subject"u8, subject);
        }

        if (!limit.Standing.IsEmpty)
        {
            json.WriteIds("standing"u8, limit.Standing);
        }

        json.WriteEndObject();
    }

    private static void WriteBest(Utf8JsonWriter json, InquiryRun run)
    {
        if (run.Leading is { } leading)
        {
            json.WriteIds("leading"u8, leading.Measures);
        }

        if (run.Minimal is { } minimal)
        {
            json.WriteSets("nearest"u8, [.. run.Nearest.Select(d => d.Measures)]);
            json.WriteSets("minimal"u8, minimal.All);
        }
    }

    private static void WriteFlips(Utf8JsonWriter json, InquiryRun run)
    {
        var flips = new FlipJson(json);
        json.WriteStartArray("flips"u8);
        foreach (var flip in run.Flips)
        {
            flips.Write(flip);
        }

        json.WriteEndArray();
    }

    private static void WriteBreaks(Utf8JsonWriter json, InquiryRun run)
    {
        var breaks = new BreakageJson(json, trajectory: false);
        json.WriteStartArray("breaks"u8);
        foreach (var breakage in run.Breaks)
        {
            breaks.Write(breakage);
        }

        json.WriteEndArray();
    }

    private static void WritePossibilities(Utf8JsonWriter json, InquiryRun run)
    {
        json.WriteStartArray("possibilities"u8);
        foreach (var possibility in run.Inquiry.Possibilities)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, possibility.Id);
            json.WriteBoolean("ordinary"u8, possibility.Ordinary);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRecord(Utf8JsonWriter json, RecordReading record)
    {
        json.WriteStartObject("record"u8);
        if (record.WhyNot is { } why)
        {
            json.WriteString("notWeighed"u8, JsonNames.Of(why.Case));
        }

        if (record.Weighing is { } weighing)
        {
            json.WriteStartObject("posterior"u8);
            for (var i = 0; i < weighing.Possibilities.Length; i++)
            {
                json.WriteQuantiles(weighing.Possibilities[i], weighing.Posterior[i]);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteSettling(Utf8JsonWriter json, Settlement settling)
    {
        json.WriteStartObject("settling"u8);
        json.WriteNumber("evpi"u8, settling.Evpi);
        json.WriteStartObject("minimaxRegret"u8);
        json.WriteIds("measures"u8, settling.MinimaxRegretDesign);
        json.WriteNumber("regret"u8, settling.MinimaxRegret);
        json.WriteEndObject();
        json.WriteBoolean("moot"u8, settling.Moot);
        json.WriteEndObject();
    }
}
