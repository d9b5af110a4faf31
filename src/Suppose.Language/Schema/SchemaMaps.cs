using System.Text.Json.Nodes;
using Suppose.Language.Binding;

namespace Suppose.Language.Schema;

/// <summary>Schemas of the language's maps, from their key sets.</summary>
internal static class SchemaMaps
{
    /// <summary>A map with the keys of a set, each described.</summary>
    /// <param name="keys">The keys.</param>
    public static JsonObject Of(KeySet keys)
    {
        var properties = new JsonObject();
        foreach (string key in keys.Keys)
        {
            JsonObject value = SchemaValues.Under(keys.What, key);
            properties[key] = new JsonObject
            {
                ["description"] = SchemaTexts.Of($"{keys.What}.{key}"),
                ["allOf"] = new JsonArray(value),
            };
        }

        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }

    /// <summary>A map, or nothing where all its keys may be left out.</summary>
    /// <param name="keys">The keys.</param>
    public static JsonObject OrNothing(KeySet keys)
    {
        JsonObject map = Of(keys);
        map["type"] = new JsonArray("object", "null");
        return map;
    }

    /// <summary>A map from names to values of one kind.</summary>
    /// <param name="value">The values.</param>
    public static JsonObject Named(JsonObject value) =>
        new() { ["type"] = new JsonArray("object", "null"), ["additionalProperties"] = value };

    /// <summary>A reference to a definition.</summary>
    /// <param name="name">Its name.</param>
    public static JsonObject Ref(string name) => new() { ["$ref"] = "#/definitions/" + name };

    /// <summary>Any one of several schemas.</summary>
    /// <param name="schemas">The schemas.</param>
    public static JsonObject AnyOf(params JsonNode?[] schemas) => new() { ["anyOf"] = new JsonArray(schemas) };

    /// <summary>A list of things of one kind.</summary>
    /// <param name="item">The things.</param>
    public static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };
}
