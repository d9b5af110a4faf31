using Suppose.Language;

namespace Suppose.Cli.Files;

/// <summary>A file's bytes, or why there are none.</summary>
/// <param name="Bytes">The bytes.</param>
internal sealed record FileBytes(ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Why they could not be read; null where they could.</summary>
    public Diagnostic? Fault { get; private init; }

    /// <summary>A file that could not be read.</summary>
    public static FileBytes Unread(Diagnostic fault) => new(ReadOnlyMemory<byte>.Empty) { Fault = fault };
}
