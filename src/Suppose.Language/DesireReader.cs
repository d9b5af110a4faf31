using Suppose.Language.Checks.Desires;
using Suppose.Language.Desires;
using Suppose.Language.Diagnostics;
using Suppose.Language.Outlines;
using Suppose.Language.Text;
using Suppose.Language.Yaml;
using Suppose.Model.Desires;

namespace Suppose.Language;

/// <summary>Reads a desire from YAML or from a plain outline, and reports everything there is to tell its author.</summary>
/// <remarks>Reading never throws on any content, is bounded by <see cref="ReadLimits"/>, and uses neither files nor the clock.</remarks>
public static class DesireReader
{
    /// <summary>Reads a file's bytes: UTF-8, with or without a byte order mark.</summary>
    /// <param name="bytes">The whole file. To refuse a large file without loading it, pass one byte more than the limit.</param>
    /// <param name="limits">How much is read before it is refused; null for the default.</param>
    public static DesireReading Read(ReadOnlyMemory<byte> bytes, ReadLimits? limits = null)
    {
        var diagnostics = new DiagnosticBag();
        string? text = TextDecoder.Decode(bytes.Span, limits ?? ReadLimits.Default, diagnostics);
        return text is null ? new DesireReading(null, diagnostics.ToDiagnostics(), "") : Read(text, limits ?? ReadLimits.Default, diagnostics);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="limits">How much is read before it is refused; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static DesireReading Read(string text, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text.StartsWith('\uFEFF') ? text[1..] : text, limits ?? ReadLimits.Default, new DiagnosticBag());
    }

    private static DesireReading Read(string text, ReadLimits limits, DiagnosticBag diagnostics)
    {
        Desire? desire = TextDecoder.Check(text, limits, diagnostics) ? Bind(text, limits, diagnostics) : null;
        if (desire is not null && !diagnostics.HasErrors)
        {
            DesireChecks.Run(desire, diagnostics);
        }

        return new DesireReading(diagnostics.HasErrors ? null : desire, diagnostics.ToDiagnostics(), text);
    }

    private static Desire? Bind(string text, ReadLimits limits, DiagnosticBag diagnostics)
    {
        if (FileKinds.Of(text) == FileKind.Outline)
        {
            return OutlineReader.Read(text, diagnostics);
        }

        return NodeReader.Read(text, limits, diagnostics) is { } root ? DesireBinder.Bind(root, diagnostics) : null;
    }
}
