using System.Collections.Immutable;
using System.Text.Json;

using Suppose.Analysis.Ratings;

namespace Suppose.Findings.Json;

/// <summary>Writes a run with each member's ratings as JSON: the format <c>suppose.ratings</c>, version 1.</summary>
/// <remarks>The schema is <c>docs/results/suppose.ratings.schema.json</c>.</remarks>
public static class GroupJson
{
    /// <summary>The run as UTF-8, ending with a line end.</summary>
    /// <param name="run">The run; it reached no limit.</param>
    /// <param name="pool">Whether the linear pool is asked for.</param>
    public static byte[] Bytes(GroupRun run, bool pool)
    {
        ArgumentNullException.ThrowIfNull(run);
        return ResultJson.Bytes("suppose.ratings", 1, json =>
        {
            json.WriteString("inquiry"u8, run.Inquiry.Title);
            json.WriteNumber("seed"u8, run.Seed);
            json.WriteNumber("worlds"u8, run.Worlds);
            json.WriteIds("members"u8, run.Members);
            if (pool)
            {
                json.WriteString("pool"u8, "linear, equal weights"u8);
            }

            json.WriteStartArray("designs"u8);
            foreach (var design in run.Designs)
            {
                Write(json, run, design, pool);
            }

            json.WriteEndArray();
            json.WriteStartArray("differences"u8);
            foreach (var difference in run.Differences)
            {
                Write(json, difference);
            }

            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, GroupRun run, GroupDesign design, bool pool)
    {
        json.WriteStartObject();
        json.WriteIds("measures"u8, design.Measures);
        json.WriteNumber("holdsForAll"u8, design.HoldsForAll);
        json.WriteStartObject("holdsForEach"u8);
        for (var p = 0; p < run.Inquiry.Possibilities.Length; p++)
        {
            json.WriteNumber(run.Inquiry.Possibilities[p].Id, design.HoldsForEach[p]);
        }

        json.WriteEndObject();
        WriteMembers(json, "shares", run, design.Shares);
        WriteCells(json, "sharesForEach", run, design.SharesForEach);
        WriteCells(json, "act", run, design.Act);
        if (pool)
        {
            json.WriteNumber("pooled"u8, design.LinearPool);
        }

        json.WriteEndObject();
    }

    private static void WriteCells(Utf8JsonWriter json, string name, GroupRun run, ImmutableArray<ImmutableArray<double>> cells)
    {
        json.WriteStartObject(name);
        for (var p = 0; p < run.Inquiry.Possibilities.Length; p++)
        {
            WriteMembers(json, run.Inquiry.Possibilities[p].Id, run, cells[p]);
        }

        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, string name, GroupRun run, ImmutableArray<double> values)
    {
        json.WriteStartObject(name);
        for (var m = 0; m < run.Members.Length; m++)
        {
            json.WriteNumber(run.Members[m], values[m]);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Difference difference)
    {
        json.WriteStartObject();
        json.WriteString("label"u8, difference.Label);
        json.WriteString("kind"u8, JsonNames.Of(difference.Kind));
        json.WriteString("lowest"u8, difference.Lowest);
        json.WriteString("low"u8, difference.LowestJudgement.Written);
        json.WriteString("highest"u8, difference.Highest);
        json.WriteString("high"u8, difference.HighestJudgement.Written);
        json.WriteNumber("factor"u8, difference.Factor);
        json.WriteEndObject();
    }
}
