using System.IO.Compression;
using Suppose.Exchange.Diagnostics;

namespace Suppose.Exchange.Archives;

/// <summary>Unpacks a compressed file up to a limit.</summary>
internal static class Unpacking
{
    /// <summary>Whether the bytes begin as gzip does (RFC 1952).</summary>
    public static bool IsPacked(ReadOnlySpan<byte> file) => file.Length >= 2 && file[0] == 0x1F && file[1] == 0x8B;

    /// <summary>The unpacked bytes, or the bytes themselves where they are not packed; null, and reported, where there are too many or they are damaged.</summary>
    public static byte[]? Unpack(ReadOnlyMemory<byte> file, ImportLimits limits, ImportProblems problems)
    {
        if (!IsPacked(file.Span))
        {
            return file.ToArray();
        }

        try
        {
            using var packed = new GZipStream(new MemoryStream(file.ToArray(), writable: false), CompressionMode.Decompress);
            using var unpacked = new MemoryStream();
            var buffer = new byte[64 * 1024];
            for (int read; (read = packed.Read(buffer)) > 0;)
            {
                if (unpacked.Length + read > limits.UnpackedBytes)
                {
                    problems.Report(ImportCodes.UnpacksTooLarge, default, ImportTexts.Size(limits.UnpackedBytes));
                    return null;
                }

                unpacked.Write(buffer, 0, read);
            }

            return unpacked.ToArray();
        }
        catch (InvalidDataException)
        {
            problems.Report(ImportCodes.Unreadable, default, ImportTexts.Say("format.ach"));
            return null;
        }
    }
}
