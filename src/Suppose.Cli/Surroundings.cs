using System.Text;

namespace Suppose.Cli;

/// <summary>What the command sees of the world: its streams, and whether a person looks at them.</summary>
internal sealed class Surroundings
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input.</summary>
    public required Func<Stream> In { get; init; }

    /// <summary>Standard output.</summary>
    public required Func<Stream> Out { get; init; }

    /// <summary>Standard error.</summary>
    public required Func<Stream> Error { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether words may be set off with escape sequences where there is a terminal.</summary>
    public bool InkIsWanted { get; init; }

    /// <summary>The cells of a line of the terminal, where there is one.</summary>
    public Func<int> TerminalWidth { get; init; } = () => 80;

    /// <summary>Asked for when the user stops the command.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Those of this process.</summary>
    /// <param name="stop">Asked for when the user stops the command.</param>
    public static Surroundings OfProcess(CancellationToken stop) => new()
    {
        In = Console.OpenStandardInput,
        Out = Console.OpenStandardOutput,
        Error = Console.OpenStandardError,
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        InkIsWanted = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
        TerminalWidth = () => Console.WindowWidth,
        Stop = stop,
    };

    /// <summary>Writes text to standard output, all of it at once.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public void WriteOut(string text) => WriteOut(s_utf8.GetBytes(text));

    /// <summary>Writes bytes to standard output, all of them at once.</summary>
    /// <exception cref="IOException">They can't be written.</exception>
    public void WriteOut(ReadOnlySpan<byte> bytes)
    {
        using var stream = Out();
        stream.Write(bytes);
        stream.Flush();
    }

    /// <summary>Writes text to standard error; where even that can't be written there is nobody left to tell.</summary>
    public void WriteError(string text)
    {
        try
        {
            using var stream = Error();
            stream.Write(s_utf8.GetBytes(text));
            stream.Flush();
        }
        catch (IOException)
        {
            // The exit code still tells.
        }
    }
}
