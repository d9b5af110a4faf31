using System.Collections.Immutable;
using System.Globalization;
using System.Resources;

namespace Suppose.Language.Diagnostics;

/// <summary>The words of the diagnostics, read from the resource file by code.</summary>
/// <remarks>
/// A message is stored under its code and its fixes under <c>CODE.fix.1</c>, <c>CODE.fix.2</c> and so on; all take the same numbered arguments.
/// The file is opened at the first diagnostic, so that a clean file never pays for it.
/// </remarks>
internal static class DiagnosticTexts
{
    private static readonly Lazy<ResourceManager> s_resources =
        new(() => new ResourceManager("Suppose.Language.Diagnostics.DiagnosticTexts", typeof(DiagnosticTexts).Assembly));

    /// <summary>The message of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="arguments">What its numbered places stand for.</param>
    public static string Message(string code, object?[] arguments) => Text(code, arguments);

    /// <summary>What to do, the likeliest first.</summary>
    /// <param name="code">The code.</param>
    /// <param name="near">A known word near the one that was written, or null.</param>
    /// <param name="arguments">What the numbered places stand for.</param>
    public static ImmutableArray<string> Fixes(string code, string? near, object?[] arguments)
    {
        var fixes = ImmutableArray.CreateBuilder<string>();
        if (near is not null)
        {
            fixes.Add(Text("near", [near]));
        }

        for (int i = 1; Find(string.Create(CultureInfo.InvariantCulture, $"{code}.fix.{i}")) is { } fix; i++)
        {
            fixes.Add(Fill(fix, arguments));
        }

        return fixes.ToImmutable();
    }

    /// <summary>Any other text of the file.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="arguments">What its numbered places stand for.</param>
    /// <exception cref="MissingManifestResourceException">There is no such text: a fault of the program.</exception>
    public static string Text(string key, params object?[] arguments) =>
        Fill(Find(key) ?? throw new MissingManifestResourceException(key), arguments);

    /// <summary>A text as stored, or null where there is none.</summary>
    /// <param name="key">Its key.</param>
    public static string? Find(string key) => s_resources.Value.GetString(key, CultureInfo.CurrentUICulture);

    private static string Fill(string text, object?[] arguments) => string.Format(CultureInfo.InvariantCulture, text, arguments);
}
