using System.CommandLine;

using Suppose.Cli.Files;
using Suppose.Exchange;
using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose import</c>: takes in a matrix of competing hypotheses and writes it out as an inquiry.</summary>
internal sealed class ImportCommand
{
    private static readonly (string Name, ImportFormat Format)[] s_formats = [("achz", ImportFormat.Ach), ("xlsx", ImportFormat.Workbook), ("csv", ImportFormat.Csv), ("tsv", ImportFormat.Tsv)];

    private readonly CommandContext _context;
    private readonly Argument<string> _file = new("FILE");
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly Option<string> _from = new("--from") { Arity = ArgumentArity.ExactlyOne };

    private ImportCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new ImportCommand(context).Create();

    private Command Create()
    {
        var command = new Command("import") { _file, _from, _json };
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        var (path, json) = (parsed.GetValue(_file)!, parsed.GetValue(_json));
        if (FormatOf(parsed.GetValue(_from), path, out var fault) is not { } format)
        {
            return _context.Refuse(fault!, json);
        }

        var file = new InquiryFile(_context.Surroundings, _context.FileWords).Read(path);
        if (file.Fault is { } unread)
        {
            return _context.Refuse(unread, json);
        }

        var result = MatrixImport.Read(file.Bytes, format, Path.GetFileNameWithoutExtension(path));
        if (!result.Diagnostics.IsEmpty || json)
        {
            _context.SayWrong(path, "", result.Diagnostics, json);
        }

        return result.Text is { } text ? _context.Deliver(text, json) : ExitCode.FileInError;
    }

    /// <summary>The format that the call names, or else the file's ending; null, and why, where neither names one.</summary>
    private ImportFormat? FormatOf(string? named, string path, out Diagnostic? fault)
    {
        fault = null;
        var choices = AskedName.Listed(s_formats.Select(f => f.Name));
        if (named is null)
        {
            var byEnding = MatrixImport.FormatOf(path);
            fault = byEnding is null ? _context.CallWords.UnknownEnding(path, choices) : null;
            return byEnding;
        }

        foreach (var (name, format) in s_formats)
        {
            if (string.Equals(name, named, StringComparison.OrdinalIgnoreCase))
            {
                return format;
            }
        }

        fault = _context.CallWords.NoneOf("--from", named, NearMiss.Of(named, s_formats.Select(f => f.Name)), choices);
        return null;
    }
}
