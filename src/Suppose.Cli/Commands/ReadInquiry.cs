using Suppose.Cli.Files;
using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary>Reads the file that a command is about, and ends the command where that can't be done.</summary>
internal sealed class ReadInquiry(CommandContext context)
{
    /// <summary>Reads a file and goes on with it if it is usable.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="json">Whether other programs are to read what is wrong.</param>
    /// <param name="goOn">What to do with it.</param>
    /// <returns>The exit code.</returns>
    public int Then(string path, bool json, Func<InquiryReading, int> goOn) => Any(path, json, (name, reading) =>
    {
        if (!reading.HasErrors)
        {
            return goOn(reading);
        }

        context.SayWrong(name, reading.Text, reading.Diagnostics, json);
        return ExitCode.FileInError;
    });

    /// <summary>Reads a file and goes on with it, in error or not.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="json">Whether other programs are to read what is wrong.</param>
    /// <param name="goOn">What to do with its name and what came of reading it.</param>
    /// <returns>The exit code.</returns>
    public int Any(string path, bool json, Func<string, InquiryReading, int> goOn) => Bytes(path, json, (name, bytes) => goOn(name, InquiryReader.Read(bytes)));

    /// <summary>Reads a file's bytes, whatever they are, and goes on with them.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="json">Whether other programs are to read what is wrong.</param>
    /// <param name="goOn">What to do with its name and its bytes.</param>
    /// <returns>The exit code.</returns>
    public int Bytes(string path, bool json, Func<string, ReadOnlyMemory<byte>, int> goOn)
    {
        var file = new InquiryFile(context.Surroundings, context.FileWords).Read(path);
        if (file.Fault is { } fault)
        {
            return context.Refuse(fault, json);
        }

        var name = path == InquiryFile.StandardInput ? context.FileWords.StandardInputName() : path;
        return goOn(name, file.Bytes);
    }
}
