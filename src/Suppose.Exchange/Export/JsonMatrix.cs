using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Suppose.Exchange.Export;

/// <summary>Writes a matrix as JSON.</summary>
internal static class JsonMatrix
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text, ended by a line feed. A key whose value nobody gave is absent.</summary>
    public static string Of(string title, MatrixRows rows)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", "suppose.matrix");
            json.WriteNumber("version", 1);
            json.WriteString("inquiry", title);
            json.WriteStartArray("hypotheses");
            foreach (var hypothesis in rows.Hypotheses)
            {
                json.WriteStartObject();
                json.WriteString("id", hypothesis.Id);
                Optional(json, "says", hypothesis.Says);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("rows");
            foreach (var item in rows.Items)
            {
                Row(json, rows, item);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Row(Utf8JsonWriter json, MatrixRows rows, Model.Evidence item)
    {
        var source = rows.SourceOf(item);
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        Optional(json, "says", item.Says);
        Optional(json, "date", item.Date);
        Optional(json, "source", source?.Cite ?? source?.Id);
        Optional(json, "link", source?.Url);
        Optional(json, "credibility", rows.Credibility(item));
        Optional(json, "relevance", MatrixRows.Relevance(item));
        Optional(json, "origin", item.Origin);
        json.WriteStartObject("expected");
        foreach (var hypothesis in rows.Hypotheses)
        {
            Optional(json, hypothesis.Id, rows.Cell(item, hypothesis));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(key, value);
        }
    }
}
