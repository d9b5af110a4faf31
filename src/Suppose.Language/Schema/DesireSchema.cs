using Suppose.Language.Binding;

namespace Suppose.Language.Schema;

/// <summary>The JSON Schema (draft 7) of a desire; made, and limited, as that of an inquiry is.</summary>
public static class DesireSchema
{
    /// <summary>The schema as text, with a line break at its end.</summary>
    public static string ToJson() => SchemaFile.Text(SchemaTexts.Of("title.desire"), "desire", SchemaMaps.Of(Keys.Desire), SchemaDefinitions.OfDesire());
}
