using Suppose.Findings;

namespace Suppose.Cli.Tests;

/// The surroundings of a call.
internal sealed record Scene
{
    public byte[] Input { get; init; } = [];

    public Func<Stream>? In { get; init; }

    public Stream? Out { get; init; }

    public bool IsTerminal { get; init; }

    public bool InkIsWanted { get; init; } = true;

    public int Width { get; init; } = 80;

    public CancellationToken Stop { get; init; }

    public Wording? Texts { get; init; }

    public Wording? Sentences { get; init; }
}
