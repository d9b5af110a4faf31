using System.CommandLine;

namespace Suppose.Cli.Commands;

/// <summary>The option that asks for JSON.</summary>
internal static class JsonOption
{
    /// <summary>Its name.</summary>
    public const string Name = "--json";

    /// <summary>A new one.</summary>
    public static Option<bool> Create() => new(Name) { Arity = ArgumentArity.Zero };
}
