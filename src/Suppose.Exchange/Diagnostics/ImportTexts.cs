using System.Collections.Immutable;
using System.Globalization;
using System.Resources;

namespace Suppose.Exchange.Diagnostics;

/// <summary>The words of taking in and handing out files, read from the resource file by key.</summary>
internal static class ImportTexts
{
    private static readonly ResourceManager Resources = new("Suppose.Exchange.Diagnostics.ImportTexts", typeof(ImportTexts).Assembly);

    /// <summary>A text with its places filled in.</summary>
    /// <exception cref="MissingManifestResourceException">There is no such text: a fault of the program.</exception>
    public static string Say(string key, params object?[] arguments) => Find(key) is { } text
        ? string.Format(CultureInfo.InvariantCulture, text, arguments)
        : throw new MissingManifestResourceException(key);

    /// <summary>A size: in mebibytes where it is a whole number of them, else in bytes.</summary>
    public static string Size(long bytes)
    {
        const long Mebibyte = 1 << 20;
        return bytes > 0 && bytes % Mebibyte == 0 ? Say("size.mebibytes", bytes / Mebibyte) : Say("size.bytes", bytes);
    }

    /// <summary>What to do about a code, the likeliest first: <c>CODE.fix.1</c>, <c>CODE.fix.2</c> and so on.</summary>
    public static ImmutableArray<string> Fixes(string code, object?[] arguments)
    {
        var fixes = ImmutableArray.CreateBuilder<string>();
        for (var i = 1; Find(string.Create(CultureInfo.InvariantCulture, $"{code}.fix.{i}")) is not null; i++)
        {
            fixes.Add(Say(string.Create(CultureInfo.InvariantCulture, $"{code}.fix.{i}"), arguments));
        }

        return fixes.ToImmutable();
    }

    private static string? Find(string key) => Resources.GetString(key, CultureInfo.CurrentUICulture);
}
