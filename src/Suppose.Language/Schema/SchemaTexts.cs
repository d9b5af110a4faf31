using System.Globalization;
using System.Resources;

namespace Suppose.Language.Schema;

/// <summary>What the schema says about each key, read from the resource file by the map's name and the key.</summary>
internal static class SchemaTexts
{
    private static readonly Lazy<ResourceManager> s_resources =
        new(() => new ResourceManager("Suppose.Language.Schema.SchemaTexts", typeof(SchemaTexts).Assembly));

    /// <summary>A text.</summary>
    /// <param name="key">Its key.</param>
    /// <exception cref="MissingManifestResourceException">There is no such text: a fault of the program.</exception>
    public static string Of(string key) => s_resources.Value.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key);
}
