using System.Text;

namespace Suppose.Exchange.Archives;

/// <summary>Finds out how the characters of an XML file are written.</summary>
/// <remarks>
/// Some tools write UTF-8 and declare UTF-16, or the other way round, so the bytes go before the declaration: a byte order mark, a zero beside the
/// first angle bracket, or bytes that are valid UTF-8. Anything else is left to the declaration.
/// </remarks>
internal static class XmlEncoding
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null where only the declaration can tell.</summary>
    public static string? Decoded(byte[] file) => file switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Valid(file.AsSpan(3)),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(file.AsSpan(2)),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(file.AsSpan(2)),
        [(byte)'<', 0, ..] => Encoding.Unicode.GetString(file),
        [0, (byte)'<', ..] => Encoding.BigEndianUnicode.GetString(file),
        _ => Valid(file),
    };

    private static string? Valid(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
