using System.Collections.Immutable;
using System.Text;

using Suppose.Cli.Files;
using Suppose.Language;
using Suppose.Language.Lint;

namespace Suppose.Cli.Commands;

/// <summary>The words that <c>check</c> advises on: those that come with the program, and the reader's own lists on top of them.</summary>
internal sealed class WordLists(CommandContext context)
{
    /// <summary>The words; null for those that come with the program, which are then read only where they are needed.</summary>
    public WordList? Words { get; private set; }

    /// <summary>Reads the reader's own lists.</summary>
    /// <param name="paths">Their paths.</param>
    /// <param name="json">Whether other programs are to read what is wrong.</param>
    /// <returns>The exit code where one can't be used; null where all can.</returns>
    public int? Read(IEnumerable<string> paths, bool json)
    {
        foreach (var path in paths)
        {
            var file = new InquiryFile(context.Surroundings, context.FileWords).Read(path);
            if (file.Fault is { } fault)
            {
                return context.Refuse(fault, json);
            }

            var text = Encoding.UTF8.GetString(file.Bytes.Span);
            var reading = (Words ?? WordList.Standard).And(text);
            if (reading.Diagnostics is { IsEmpty: false } wrong)
            {
                context.SayWrong(path, text, wrong, json);
                return ExitCode.FileInError;
            }

            Words = reading.Words;
        }

        return null;
    }
}
