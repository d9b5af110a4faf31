using System.Text;
using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Text;

/// <summary>Turns a file's bytes into text: UTF-8, with or without a byte order mark. Other encodings are named, with a way out.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes the bytes, or reports why that can't be done.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    /// <returns>The text, or null where it can't be read.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, ReadLimits limits, DiagnosticBag diagnostics)
    {
        if (bytes.Length > limits.MaximumBytes)
        {
            diagnostics.Report(TextCodes.TooLarge, Place.Nowhere, Megabytes(bytes.Length), Megabytes(limits.MaximumBytes));
            return null;
        }

        if (OtherEncoding(bytes) is { } encoding)
        {
            diagnostics.Report(TextCodes.OtherEncoding, Start, encoding);
            return null;
        }

        ReadOnlySpan<byte> content = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        if (content.Contains((byte)0))
        {
            diagnostics.Report(TextCodes.Binary, Start);
            return null;
        }

        try
        {
            return s_strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Report(TextCodes.InvalidUtf8, PlaceOfInvalidByte(content));
            return null;
        }
    }

    /// <summary>Checks a text that is already decoded for what no YAML file holds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    /// <returns>Whether it can be read on.</returns>
    public static bool Check(string text, ReadLimits limits, DiagnosticBag diagnostics)
    {
        if (text.Length > limits.MaximumBytes)
        {
            diagnostics.Report(TextCodes.TooLarge, Place.Nowhere, Megabytes(text.Length), Megabytes(limits.MaximumBytes));
            return false;
        }

        int control = text.AsSpan().IndexOfAnyInRange('\0', '\u0008');
        if (control < 0)
        {
            control = text.AsSpan().IndexOfAnyInRange('\u000B', '\u001F', '\r');
        }

        if (control >= 0)
        {
            diagnostics.Report(TextCodes.Binary, SourceLines.PlaceAt(text, control));
            return false;
        }

        return true;
    }

    private static Place Start => new(1, 1, 1);

    private static int IndexOfAnyInRange(this ReadOnlySpan<char> text, char low, char high, char except)
    {
        for (int from = 0; from < text.Length;)
        {
            int at = text[from..].IndexOfAnyInRange(low, high);
            if (at < 0)
            {
                return -1;
            }

            if (text[from + at] != except)
            {
                return from + at;
            }

            from += at + 1;
        }

        return -1;
    }

    // A byte order mark decides; without one, the pattern of zero bytes in the first four characters does (YAML 1.2.2, section 5.2).
    private static string? OtherEncoding(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        [0, 0, 0, not 0, ..] or [not 0, 0, 0, 0, ..] => "UTF-32",
        [0, not 0, 0, not 0, ..] or [not 0, 0, not 0, 0, ..] => "UTF-16",
        _ => null,
    };

    private static Place PlaceOfInvalidByte(ReadOnlySpan<byte> content)
    {
        int at = 0;
        while (at < content.Length && Rune.DecodeFromUtf8(content[at..], out _, out int used) == System.Buffers.OperationStatus.Done)
        {
            at += used;
        }

        return SourceLines.PlaceAt(s_strict.GetString(content[..at]), int.MaxValue);
    }

    private static string Megabytes(long bytes) => (bytes / (1024.0 * 1024.0)).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
