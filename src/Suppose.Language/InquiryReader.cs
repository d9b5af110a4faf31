using Suppose.Language.Binding;
using Suppose.Language.Checks;
using Suppose.Language.Diagnostics;
using Suppose.Language.Text;
using Suppose.Language.Yaml;

namespace Suppose.Language;

/// <summary>Reads an inquiry from a text or from a file's bytes and reports everything there is to tell its author.</summary>
/// <remarks>Reading never throws on any content, is bounded by <see cref="ReadLimits"/>, and uses neither files nor the clock.</remarks>
public static class InquiryReader
{
    /// <summary>Reads a file's bytes: UTF-8, with or without a byte order mark.</summary>
    /// <param name="bytes">The whole file. To refuse a large file without loading it, pass one byte more than the limit.</param>
    /// <param name="limits">How much is read before it is refused; null for the default.</param>
    public static InquiryReading Read(ReadOnlyMemory<byte> bytes, ReadLimits? limits = null)
    {
        var diagnostics = new DiagnosticBag();
        string? text = TextDecoder.Decode(bytes.Span, limits ?? ReadLimits.Default, diagnostics);
        return text is null ? new InquiryReading(null, diagnostics.ToDiagnostics(), "") : Read(text, limits ?? ReadLimits.Default, diagnostics);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="limits">How much is read before it is refused; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static InquiryReading Read(string text, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text.StartsWith('\uFEFF') ? text[1..] : text, limits ?? ReadLimits.Default, new DiagnosticBag());
    }

    private static InquiryReading Read(string text, ReadLimits limits, DiagnosticBag diagnostics)
    {
        Node? root = TextDecoder.Check(text, limits, diagnostics) ? NodeReader.Read(text, limits, diagnostics) : null;
        BoundInquiry? bound = root is null ? null : InquiryBinder.Bind(root, diagnostics);
        if (bound is not null)
        {
            InquiryChecks.Run(bound, diagnostics);
        }

        return new InquiryReading(diagnostics.HasErrors ? null : bound?.Inquiry, diagnostics.ToDiagnostics(), text);
    }
}
