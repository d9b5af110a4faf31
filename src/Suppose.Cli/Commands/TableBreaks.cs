using System.CommandLine;
using System.Text;

using Suppose.Analysis.Breaking;
using Suppose.Analysis.Breaking.Boxes;
using Suppose.Cli.Files;
using Suppose.Exchange.Cases;
using Suppose.Findings.Breaks;
using Suppose.Findings.Json;
using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary>What <c>suppose breaks --table</c> does: finds in which cases of an imported table an outcome is met.</summary>
/// <param name="context">Surroundings and words.</param>
internal sealed class TableBreaks(CommandContext context)
{
    private readonly Option<string> _table = new("--table") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> _inputs = new("--inputs") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> _outcome = new("--outcome") { Arity = ArgumentArity.ExactlyOne };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_table);
        command.Add(_inputs);
        command.Add(_outcome);
    }

    /// <summary>What is wrong with a call as regards file and table; null where nothing is.</summary>
    /// <param name="parsed">The call.</param>
    /// <param name="file">The file that it names; null where it names none.</param>
    /// <param name="ofFile">Whether it has options that go with a file alone.</param>
    public Diagnostic? Clash(ParseResult parsed, string? file, bool ofFile)
    {
        var words = context.CallWords;
        var table = parsed.GetValue(_table);
        if (file is null && table is null)
        {
            return words.FileMissing("breaks");
        }

        if (table is null)
        {
            return parsed.GetValue(_inputs) is null && parsed.GetValue(_outcome) is null ? null : words.NeedsTable();
        }

        if (file is not null || ofFile)
        {
            return words.FileAndTable();
        }

        return parsed.GetValue(_outcome) is null ? words.OutcomeMissing() : null;
    }

    /// <summary>Reads the table and says what was found in it.</summary>
    public int Run(ParseResult parsed, PrimSettings settings, bool json, int? width)
    {
        var (path, outcome) = (parsed.GetValue(_table)!, parsed.GetValue(_outcome)!);
        var file = new InquiryFile(context.Surroundings, context.FileWords).Read(path);
        if (file.Fault is { } unread)
        {
            return context.Refuse(unread, json);
        }

        var reading = CaseTableReader.Read(file.Bytes, parsed.GetValue(_inputs), outcome);
        if (!reading.Diagnostics.IsEmpty)
        {
            context.SayWrong(path, Encoding.UTF8.GetString(file.Bytes.Span), reading.Diagnostics, json);
        }

        if (reading.Table is not { } table)
        {
            return ExitCode.FileInError;
        }

        var name = Path.GetFileName(path);
        var search = BreakSearch.Of(table, settings, token: context.Surroundings.Stop);
        return json
            ? context.Deliver(BreaksJson.Bytes(name, outcome, search), json)
            : context.Deliver(TableBreaksPage.Of(name, outcome, search, context.FindingsWording), width);
    }
}
