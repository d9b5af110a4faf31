using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Suppose.Cli.Commands;

/// <summary>Shows the version.</summary>
internal sealed class VersionLine(CommandContext context) : SynchronousCommandLineAction
{
    /// <summary>The version of the program, as its package has it.</summary>
    public static string Version
    {
        get
        {
            var full = typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
            var build = full.IndexOf('+', StringComparison.Ordinal);
            return build < 0 ? full : full[..build];
        }
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult) => context.Deliver("suppose " + Version + "\n");
}
