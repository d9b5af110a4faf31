namespace Suppose.Language;

/// <summary>How much of a file is read before it is refused, so that no file can exhaust the machine.</summary>
public sealed record ReadLimits
{
    /// <summary>The limits used where none are given.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>The largest file, in bytes; by default 8 MiB.</summary>
    public int MaximumBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>How deeply lists and maps may be nested; by default 48, several times what the language uses.</summary>
    public int MaximumDepth { get; init; } = 48;

    /// <summary>How many values a file may hold, counting each use of an alias as if it were written out; by default 400,000.</summary>
    public int MaximumNodes { get; init; } = 400_000;
}
