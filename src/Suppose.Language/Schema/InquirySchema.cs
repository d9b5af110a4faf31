using Suppose.Language.Binding;

namespace Suppose.Language.Schema;

/// <summary>The JSON Schema (draft 7) of an inquiry, which gives editors completion, descriptions and checks while typing.</summary>
/// <remarks>
/// It is made from the very key sets that the reader uses. It allows what the reader allows in its plainest spelling: keys in small letters, and words as
/// the vocabularies spell them. What needs the whole file (names, cases, sums) the reader alone can check.
/// </remarks>
public static class InquirySchema
{
    /// <summary>The schema as text, with a line break at its end.</summary>
    public static string ToJson() => SchemaFile.Text(SchemaTexts.Of("title"), "inquiry", SchemaMaps.Of(Keys.Inquiry), SchemaDefinitions.All());
}
