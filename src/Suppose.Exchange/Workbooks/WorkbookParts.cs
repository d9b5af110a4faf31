using System.IO.Compression;
using Suppose.Exchange.Diagnostics;

namespace Suppose.Exchange.Workbooks;

/// <summary>The parts of a workbook that a matrix can stand in, unpacked up to a limit and laid out anew without compression.</summary>
/// <remarks>A packed file can claim any length for its parts, so they are measured while they are unpacked, before the spreadsheet library sees them.</remarks>
internal static class WorkbookParts
{
    private const int MostParts = 1_000;

    /// <summary>A copy that can be opened safely; null, and reported, where the file is too large or damaged.</summary>
    public static MemoryStream? Copy(ReadOnlyMemory<byte> file, ImportLimits limits, ImportProblems problems)
    {
        try
        {
            using var packed = new ZipArchive(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
            var copy = new MemoryStream();
            using (var unpacked = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
            {
                long left = limits.UnpackedBytes;
                foreach (var part in packed.Entries.Take(MostParts).Where(IsText))
                {
                    using var from = part.Open();
                    using var to = unpacked.CreateEntry(part.FullName, CompressionLevel.NoCompression).Open();
                    left = CopyUpTo(left, from, to);
                    if (left < 0)
                    {
                        problems.Report(ImportCodes.UnpacksTooLarge, default, ImportTexts.Size(limits.UnpackedBytes));
                        return null;
                    }
                }
            }

            copy.Position = 0;
            return copy;
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException or IOException or ArgumentException)
        {
            problems.Report(ImportCodes.Unreadable, default, ImportTexts.Say("format.workbook"));
            return null;
        }
    }

    /// Pictures and other binary parts are left behind.
    private static bool IsText(ZipArchiveEntry part) =>
        part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static long CopyUpTo(long most, Stream from, Stream to)
    {
        var buffer = new byte[64 * 1024];
        for (int read; most >= 0 && (read = from.Read(buffer)) > 0;)
        {
            most -= read;
            to.Write(buffer, 0, read);
        }

        return most;
    }
}
