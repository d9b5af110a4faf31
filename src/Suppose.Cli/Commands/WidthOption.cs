using System.CommandLine;
using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary><c>--width</c>: how many cells a line of a page has.</summary>
internal sealed class WidthOption
{
    private readonly NumberOption _cells = new("--width", 40, 400);

    /// <summary>The option as the command line knows it.</summary>
    public Option<string> Option => _cells.Option;

    /// <summary>The width given, or null where none was.</summary>
    /// <param name="parsed">The call.</param>
    /// <param name="words">What is said where it is wrong.</param>
    /// <param name="fault">What is wrong with it; null where nothing is.</param>
    public int? Value(ParseResult parsed, CallWords words, ref Diagnostic? fault) => (int?)_cells.Value(parsed, words, ref fault);
}
