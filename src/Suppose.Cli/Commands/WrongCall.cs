using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary>Says in our words what is wrong with a call.</summary>
internal static class WrongCall
{
    /// <summary>What is wrong; null where nothing is, or where help was asked for.</summary>
    public static Diagnostic? Of(ParseResult parsed, CommandContext context)
    {
        if (parsed.Action is HelpPage or VersionLine)
        {
            return null;
        }

        var command = parsed.CommandResult.Command;
        var words = context.CallWords;
        if (OptionAmongFiles(parsed) is { } stray)
        {
            return Unmatched(stray, command, words);
        }

        if (parsed.Errors.Count == 0)
        {
            return null;
        }

        if (parsed.UnmatchedTokens.Count > 0)
        {
            return Unmatched(parsed.UnmatchedTokens[0], command, words);
        }

        return parsed.Errors[0].SymbolResult switch
        {
            OptionResult { IdentifierTokenCount: > 1 } option => words.Twice(option.Option.Name),
            OptionResult option => words.ValueMissing(command.Name, option.Option.Name),
            _ => words.FileMissing(command.Name),
        };
    }

    /// <summary>Where a command takes several files, the library takes an option that it does not know for one of them.</summary>
    private static string? OptionAmongFiles(ParseResult parsed) => parsed.CommandResult.Children.OfType<ArgumentResult>()
        .Where(argument => argument.Argument.Arity.MaximumNumberOfValues > 1)
        .SelectMany(argument => argument.Tokens)
        .Select(token => token.Value)
        .FirstOrDefault(written => written.Length > 1 && written[0] == '-');

    private static Diagnostic Unmatched(string written, Command command, CallWords words)
    {
        if (written.StartsWith('-') && written.Length > 1)
        {
            return words.UnknownOption(command is RootCommand ? "" : command.Name, written, NearMiss.Of(written, command.Options.Select(o => o.Name)));
        }

        return command is RootCommand
            ? words.UnknownCommand(written, NearMiss.Of(written, command.Subcommands.Select(c => c.Name)))
            : words.TooMany(command.Name, written);
    }
}
