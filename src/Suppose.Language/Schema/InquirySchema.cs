using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Suppose.Language.Binding;

namespace Suppose.Language.Schema;

/// <summary>The JSON Schema (draft 7) of an inquiry, which gives editors completion, descriptions and checks while typing.</summary>
/// <remarks>
/// It is made from the very key sets that the reader uses. It allows what the reader allows in its plainest spelling: keys in small letters, and words as
/// the vocabularies spell them. What needs the whole file (names, cases, sums) the reader alone can check.
/// </remarks>
public static class InquirySchema
{
    private static readonly JsonWriterOptions s_written = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The schema as text, with a line break at its end.</summary>
    public static string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, s_written))
        {
            Make().WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static JsonObject Make()
    {
        JsonObject root = SchemaMaps.Of(Keys.Inquiry);
        root["required"] = new JsonArray("inquiry");
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = SchemaTexts.Of("title"),
        };
        foreach ((string key, JsonNode? value) in root)
        {
            schema[key] = value?.DeepClone();
        }

        schema["definitions"] = SchemaDefinitions.All();
        return schema;
    }
}
