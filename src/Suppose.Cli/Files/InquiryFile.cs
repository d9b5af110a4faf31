using Suppose.Language;

namespace Suppose.Cli.Files;

/// <summary>Reads the author's file, or says in one line why it can't be read.</summary>
/// <param name="surroundings">Where standard input is.</param>
/// <param name="words">What is said where it can't be read.</param>
internal sealed class InquiryFile(Surroundings surroundings, FileWords words)
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The most that is read: one byte more than the reader takes, so that it says that a text is too large without all of it being read.</summary>
    private static readonly int s_most = ReadLimits.Default.MaximumBytes + 1;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path, or <see cref="StandardInput"/>.</param>
    public FileBytes Read(string path)
    {
        try
        {
            return path == StandardInput ? new FileBytes(ReadInput()) : ReadFile(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return FileBytes.Unread(words.Missing(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return FileBytes.Unread(Directory.Exists(path) ? words.Directory(path) : words.Unreadable(path));
        }
    }

    private FileBytes ReadFile(string path)
    {
        if (Directory.Exists(path))
        {
            return FileBytes.Unread(words.Directory(path));
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1, FileOptions.SequentialScan);
        return new FileBytes(ReadUpTo(stream, s_most));
    }

    private ReadOnlyMemory<byte> ReadInput()
    {
        using var stream = surroundings.In();
        return ReadUpTo(stream, s_most);
    }

    private static ReadOnlyMemory<byte> ReadUpTo(Stream stream, int most)
    {
        using var read = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, most) : 16 * 1024);
        Span<byte> block = stackalloc byte[8 * 1024];
        while (read.Length < most && stream.Read(block) is > 0 and var count)
        {
            read.Write(block[..count]);
        }

        return read.GetBuffer().AsMemory(0, (int)Math.Min(read.Length, most));
    }
}
