using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Suppose.Language.Schema;

/// <summary>Puts the schema of a kind of file together and writes it.</summary>
internal static class SchemaFile
{
    private static readonly JsonWriterOptions s_written = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The schema as text, with a line break at its end.</summary>
    /// <param name="title">What it describes.</param>
    /// <param name="required">The key that has to be there.</param>
    /// <param name="root">The file's own map.</param>
    /// <param name="definitions">What it refers to.</param>
    public static string Text(string title, string required, JsonObject root, JsonObject definitions)
    {
        root["required"] = new JsonArray(required);
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = title,
        };
        foreach ((string key, JsonNode? value) in root)
        {
            schema[key] = value?.DeepClone();
        }

        schema["definitions"] = definitions;
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, s_written))
        {
            schema.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
