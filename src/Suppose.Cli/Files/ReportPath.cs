using System.Text;
using Suppose.Language;
using Suppose.Report;

namespace Suppose.Cli.Files;

/// <summary>Writes a report to a file: whole or not at all. A report that is there already is replaced; anything else is left as it is.</summary>
internal sealed class ReportPath(FileWords words)
{
    private const int Head = 4096;

    /// <summary>Writes a report.</summary>
    /// <returns>What went wrong; null where nothing did.</returns>
    public Diagnostic? Write(string path, ReadOnlySpan<byte> content)
    {
        if (!Path.Exists(path))
        {
            return new NewFile(words).Write(path, content);
        }

        string? beside = null;
        try
        {
            if (!IsReport(path))
            {
                return words.Exists(path);
            }

            beside = path + "." + Guid.NewGuid().ToString("N") + ".new";
            File.WriteAllBytes(beside, content.ToArray());
            File.Move(beside, path, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Remove(beside);
            return words.Unwritable(path);
        }
    }

    private static bool IsReport(string path)
    {
        if (Directory.Exists(path))
        {
            return false;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var head = new byte[Head];
        var text = Encoding.UTF8.GetString(head, 0, stream.ReadAtLeast(head, Head, throwOnEndOfStream: false));
        return text.Contains(HtmlReport.Mark, StringComparison.Ordinal) || text.StartsWith(MarkdownReport.Mark, StringComparison.Ordinal);
    }

    private static void Remove(string? path)
    {
        try
        {
            if (path is not null)
            {
                File.Delete(path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What could not be written can't be taken away either: the place says so already.
        }
    }
}
