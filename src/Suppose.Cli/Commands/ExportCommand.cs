using System.CommandLine;

using Suppose.Exchange;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose export</c>: hands out the record of an inquiry as a matrix for other tools.</summary>
internal sealed class ExportCommand
{
    private static readonly (string Name, Func<Inquiry, ExportResult> Write)[] s_formats = [("csv", MatrixExport.Csv), ("json", MatrixExport.Json)];

    private readonly CommandContext _context;
    private readonly Argument<string> _file = new("FILE");
    private readonly Option<string> _to = new("--to") { Arity = ArgumentArity.ExactlyOne };

    private ExportCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new ExportCommand(context).Create();

    private Command Create()
    {
        var command = new Command("export") { _file, _to };
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        var named = parsed.GetValue(_to) ?? s_formats[0].Name;
        var format = s_formats.FirstOrDefault(f => string.Equals(f.Name, named, StringComparison.OrdinalIgnoreCase));
        if (format.Write is null)
        {
            var choices = AskedName.Listed(s_formats.Select(f => f.Name));
            return _context.Refuse(_context.CallWords.NoneOf("--to", named, NearMiss.Of(named, s_formats.Select(f => f.Name)), choices), json: false);
        }

        var path = parsed.GetValue(_file)!;
        return new ReadInquiry(_context).Then(path, json: false, reading => Write(path, format.Write(reading.Inquiry!)));
    }

    private int Write(string path, ExportResult result)
    {
        if (!result.Diagnostics.IsEmpty)
        {
            _context.SayWrong(path, "", result.Diagnostics, json: false);
        }

        return _context.Deliver(result.Text);
    }
}
