using System.CommandLine;

using Suppose.Findings.Json;
using Suppose.Findings.Prompts;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose prompts</c>: levers to think along where a question has no measure.</summary>
internal sealed class PromptsCommand
{
    private readonly CommandContext _context;
    private readonly Argument<string?> _file = new("FILE") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _json = JsonOption.Create();
    private readonly WidthOption _width = new();

    private PromptsCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new PromptsCommand(context).Create();

    private Command Create()
    {
        var command = new Command("prompts") { _file, _json };
        command.Add(_width.Option);
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        Diagnostic? fault = null;
        var json = parsed.GetValue(_json);
        var width = _width.Value(parsed, _context.CallWords, ref fault);
        if (fault is not null)
        {
            return _context.Refuse(fault, json);
        }

        return parsed.GetValue(_file) is { } file
            ? new ReadInquiry(_context).Then(file, json, reading => reading.Inquiry!.Actor is { Us: true } ? _context.Refuse(_context.CallWords.ActorIsUs("prompts"), json) : Show(reading.Inquiry, json, width))
            : Show(null, json, width);
    }

    private int Show(Inquiry? inquiry, bool json, int? width) => json
        ? _context.Deliver(PromptsJson.Bytes(inquiry, _context.FindingsWording), json)
        : _context.Deliver(PromptsPage.Of(inquiry, _context.FindingsWording), width);
}
