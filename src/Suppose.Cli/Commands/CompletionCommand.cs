using System.CommandLine;

namespace Suppose.Cli.Commands;

/// <summary><c>suppose completion</c>: prints a script that teaches a shell to complete the command.</summary>
internal static class CompletionCommand
{
    private static readonly string[] s_shells = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The command.</summary>
    public static Command Create(CommandContext context)
    {
        var shell = new Argument<string>("SHELL");
        shell.CompletionSources.Add(s_shells);
        var command = new Command("completion") { shell };
        command.SetAction(parsed => Print(parsed.GetValue(shell)!, context));
        return command;
    }

    private static int Print(string shell, CommandContext context)
    {
        if (!s_shells.Contains(shell))
        {
            return context.Refuse(context.CallWords.NoneOf("completion", shell, NearMiss.Of(shell, s_shells), string.Join(", ", s_shells)), json: false);
        }

        using var script = typeof(CompletionCommand).Assembly.GetManifestResourceStream("Suppose.Cli.Completion.suppose." + shell)!;
        using var reader = new StreamReader(script);
        return context.Deliver(reader.ReadToEnd());
    }
}
