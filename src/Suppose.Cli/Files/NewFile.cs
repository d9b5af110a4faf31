using Suppose.Language;

namespace Suppose.Cli.Files;

/// <summary>Writes a file that was not there, whole or not at all.</summary>
/// <param name="words">What is said where it can't be written.</param>
internal sealed class NewFile(FileWords words)
{
    /// <summary>Writes a file. What is new is written beside it and then takes its name, and nothing that is there is ever replaced.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="content">What to write.</param>
    /// <returns>Why it was not written; null where it was.</returns>
    public Diagnostic? Write(string path, ReadOnlySpan<byte> content)
    {
        string? beside = null;
        try
        {
            if (Path.Exists(path))
            {
                return words.Exists(path);
            }

            beside = path + "." + Guid.NewGuid().ToString("N") + ".new";
            WriteBeside(beside, content);
            File.Move(beside, path, overwrite: false);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Remove(beside);
            return Path.Exists(path) ? words.Exists(path) : words.Unwritable(path);
        }
    }

    /// <summary>Why a file could not be written, as far as that shows before there is anything to write, so that nobody waits for nothing; null where nothing speaks against it.</summary>
    /// <param name="path">Its path.</param>
    public Diagnostic? Before(string path) =>
        Path.Exists(path) ? words.Exists(path)
        : path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) || !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))) ? words.Unwritable(path)
        : null;

    private static void WriteBeside(string path, ReadOnlySpan<byte> content)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(content);
        file.Flush(flushToDisk: true);
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
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            // What could not be written can't be taken away either: the place says so already.
        }
    }
}
