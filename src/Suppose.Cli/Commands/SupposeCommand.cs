using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

using Suppose.Cli.Texts;
using Suppose.Findings;

namespace Suppose.Cli.Commands;

/// <summary>The command <c>suppose</c>: takes a call apart, carries it out and says how it ended.</summary>
internal static class SupposeCommand
{
    /// <summary>Carries out a call.</summary>
    /// <param name="arguments">What stood after <c>suppose</c>.</param>
    /// <param name="surroundings">The streams.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings) =>
        Run(arguments, new CommandContext(surroundings, CliWording.Default, FindingsWording.Default));

    /// <summary>Carries out a call in given words.</summary>
    public static int Run(IReadOnlyList<string> arguments, CommandContext context)
    {
        try
        {
            var parsed = Root(context).Parse(arguments);
            return WrongCall.Of(parsed, context) is { } fault
                ? context.Refuse(fault, AsksForJson(parsed))
                : parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = new OutWriter(context.Surroundings) });
        }
        catch (OperationCanceledException) when (context.Surroundings.Stop.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
#pragma warning disable CA1031 // The last resort: whatever it is, the user reads a sentence and not a stack trace.
        catch (Exception e)
#pragma warning restore CA1031
        {
            var fault = e.InnerException ?? e;
            return context.Refuse(context.CallWords.OwnFault(fault.GetType().Name, fault.Message), json: false, ExitCode.OwnFault);
        }
    }

    /// <summary>The command and its commands.</summary>
    internal static RootCommand Root(CommandContext context)
    {
        var root = new RootCommand { Description = "" };
        root.Options.Clear();
        root.Options.Add(new HelpOption("--help", "-h") { Action = new HelpPage(context) });
        root.Options.Add(new VersionOption { Action = new VersionLine(context) });
        root.Add(NewCommand.Create(context));
        root.Add(CheckCommand.Create(context));
        root.Add(WantCommand.Create(context));
        root.Add(RunCommand.Create(context));
        root.Add(ExplainCommand.Create(context));
        root.Add(ReportCommand.Create(context));
        root.Add(WatchCommand.Create(context));
        root.Add(DiffCommand.Create(context));
        root.Add(MistakeCommand.Create(context));
        root.Add(InsteadCommand.Create(context));
        root.Add(BreaksCommand.Create(context));
        root.Add(RecordCommand.Record(context));
        root.Add(RecordCommand.Ach(context));
        root.Add(DecideCommand.Create(context));
        root.Add(PromptsCommand.Create(context));
        root.Add(ImportCommand.Create(context));
        root.Add(ExportCommand.Create(context));
        root.Add(RewireCommand.Create(context));
        root.Add(SchemaCommand.Create(context));
        root.Add(CompletionCommand.Create(context));
        root.SetAction(_ => context.Deliver(new HelpWords(context.Wording).FirstSteps()));
        return root;
    }

    private static bool AsksForJson(ParseResult parsed) => parsed.Tokens.Any(t => t.Type == TokenType.Option && t.Value == JsonOption.Name);
}
