using System.CommandLine;
using System.Text;

using Suppose.Cli.Commands.Wanting;
using Suppose.Cli.Files;
using Suppose.Cli.Terminal;
using Suppose.Language;
using Suppose.Language.Desires;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose want</c>: asks what one wants and what it would give, and writes it down as an outline or as YAML.</summary>
internal sealed class WantCommand
{
    private readonly CommandContext _context;
    private readonly Argument<string?> _file = new("FILE") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _yaml = new("--yaml") { Arity = ArgumentArity.Zero };

    private WantCommand(CommandContext context) => _context = context;

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context) => new WantCommand(context).Create();

    private Command Create()
    {
        var command = new Command("want") { _file, _yaml };
        command.SetAction(Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        var path = parsed.GetValue(_file) is { } named and not InquiryFile.StandardInput ? named : null;
        if (path is not null && Path.Exists(path))
        {
            // Said before anything is asked, and not after all was answered.
            return _context.Refuse(_context.FileWords.Exists(path), json: false);
        }

        var words = new WantWords(_context.Wording);
        var caring = new Caring(_context);
        using var answers = new Answers(_context.Surroundings);
        var conversation = new Conversation(answers, words) { GoesOn = said => caring.PageFor(said) is null };
        var draft = conversation.Hold();
        if (conversation.IsOver)
        {
            return _context.Deliver(caring.PageFor(answers.Said)!);
        }

        return draft is null ? _context.Deliver(words.Nothing() + "\n") : Deliver(draft.ToOutline(), path, parsed.GetValue(_yaml));
    }

    private int Deliver(string outline, string? path, bool yaml)
    {
        yaml |= path is not null && Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml";
        var text = yaml && DesireReader.Read(outline).Desire is { } desire ? DesireWriter.Yaml(desire) : outline;
        if (path is null)
        {
            _context.Surroundings.WriteError("\n");
            return _context.Deliver(text);
        }

        if (new NewFile(_context.FileWords).Write(path, Encoding.UTF8.GetBytes(text)) is { } fault)
        {
            // What was answered is not lost with the place.
            _context.Surroundings.WriteError("\n" + text + "\n");
            return _context.Refuse(fault, json: false);
        }

        return _context.Deliver("\n" + string.Join('\n', Wrapping.Lines(new WantWords(_context.Wording).Written(path), _context.PageWidth())) + "\n");
    }
}
