using System.CommandLine;
using System.CommandLine.Invocation;

namespace Suppose.Cli.Commands;

/// <summary>Shows the help of a command, with examples.</summary>
internal sealed class HelpPage(CommandContext context) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var words = new HelpWords(context.Wording);
        return context.Deliver(command is RootCommand ? words.Suppose() : words.Of(command.Name));
    }
}
