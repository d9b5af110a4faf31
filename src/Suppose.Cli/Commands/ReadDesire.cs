using Suppose.Cli.Files;
using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary>Reads the desire that a command is about, and ends the command where that can't be done.</summary>
internal sealed class ReadDesire(CommandContext context)
{
    /// <summary>Reads a file and goes on with it if it is usable.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="format">The format of the result, for other programs.</param>
    /// <param name="json">Whether other programs are to read what is wrong.</param>
    /// <param name="goOn">What to do with it; not asked where the text speaks of harm.</param>
    /// <returns>The exit code.</returns>
    public int Then(string path, string format, bool json, Func<DesireReading, int> goOn)
    {
        var file = new InquiryFile(context.Surroundings, context.FileWords).Read(path);
        if (file.Fault is { } fault)
        {
            return context.Refuse(fault, json);
        }

        var reading = DesireReader.Read(file.Bytes);
        var name = path == InquiryFile.StandardInput ? context.FileWords.StandardInputName() : path;
        return new Caring(context).Over(reading.Text, format, json, () => GoOn(name, reading, json, goOn));
    }

    private int GoOn(string name, DesireReading reading, bool json, Func<DesireReading, int> goOn)
    {
        if (reading.HasErrors)
        {
            context.SayWrong(name, reading.Text, reading.Diagnostics, json);
            return ExitCode.FileInError;
        }

        context.SayWarnings(name, reading.Text, reading.Diagnostics, json);
        return goOn(reading);
    }
}
