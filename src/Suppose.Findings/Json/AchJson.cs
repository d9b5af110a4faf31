using System.Text.Json;

using Suppose.Analysis.Record;

namespace Suppose.Findings.Json;

/// <summary>Writes the classic scores of competing hypotheses as JSON: the format <c>suppose.ach</c>, version 1.</summary>
/// <remarks>The schema is <c>docs/results/suppose.ach.schema.json</c>.</remarks>
public static class AchJson
{
    /// <summary>The scores as UTF-8, ending with a line end.</summary>
    /// <param name="reading">What the record says; its chances stand beside the scores where it was weighed.</param>
    public static byte[] Bytes(RecordReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var matrix = AchMatrix.Of(reading.Inquiry);
        return ResultJson.Bytes("suppose.ach", 1, json =>
        {
            json.WriteString("inquiry"u8, reading.Inquiry.Title);
            json.WriteStartArray("scores"u8);
            foreach (var score in matrix.Scores())
            {
                Write(json, score, reading.Weighing);
            }

            json.WriteEndArray();
            json.WriteStartArray("rows"u8);
            foreach (var row in matrix.Rows)
            {
                Write(json, row, matrix);
            }

            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, AchScore score, Weighing? weighing)
    {
        json.WriteStartObject();
        json.WriteString("hypothesis"u8, score.Hypothesis);
        json.WriteNumber("inconsistent"u8, score.Inconsistent);
        json.WriteNumber("inconsistency"u8, score.Inconsistency);
        json.WriteNumber("weighted"u8, score.Weighted);
        if (weighing?.Possibilities.IndexOf(score.Hypothesis) is >= 0 and int place)
        {
            json.WriteQuantiles("posterior"u8, weighing.Posterior[place]);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AchRow row, AchMatrix matrix)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, row.Id);
        json.WriteString("credibility"u8, JsonNames.Of(row.Credibility));
        json.WriteString("relevance"u8, JsonNames.Of(row.Relevance));
        json.WriteStartObject("letters"u8);
        for (var i = 0; i < matrix.Hypotheses.Length; i++)
        {
            json.WriteString(matrix.Hypotheses[i], row.Letters[i].ToString());
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
