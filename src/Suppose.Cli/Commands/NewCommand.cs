using System.CommandLine;
using System.Text;

using Suppose.Cli.Files;
using Suppose.Cli.Templates;
using Suppose.Cli.Terminal;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose new</c>: writes a filled file to begin from.</summary>
internal sealed class NewCommand
{
    private readonly CommandContext _context;
    private readonly Argument<string?> _file = new("FILE") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _kind = new("--kind") { Arity = ArgumentArity.ExactlyOne };

    private NewCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new NewCommand(context).Create();

    private Command Create()
    {
        _kind.CompletionSources.Add([.. Template.Kinds]);
        var command = new Command("new") { _file, _kind };
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        var kind = parsed.GetValue(_kind) ?? Template.Kinds[0];
        if (!Template.Kinds.Contains(kind))
        {
            return _context.Refuse(_context.CallWords.NoneOf(_kind.Name, kind, NearMiss.Of(kind, Template.Kinds), string.Join(", ", Template.Kinds)), json: false);
        }

        var text = Template.Text(kind);
        return parsed.GetValue(_file) is { } path and not InquiryFile.StandardInput ? Write(path, text, kind == "desire") : _context.Deliver(text);
    }

    private int Write(string path, string text, bool desire)
    {
        if (new NewFile(_context.FileWords).Write(path, Encoding.UTF8.GetBytes(text)) is { } fault)
        {
            return _context.Refuse(fault, json: false);
        }

        var next = new NewWords(_context.Wording).Written(path, desire);
        return _context.Deliver(string.Join('\n', next.Split('\n').SelectMany(line => Wrapping.Lines(line, _context.PageWidth()))) + "\n");
    }
}
