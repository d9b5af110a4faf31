namespace Suppose.Exchange;

/// <summary>How much of a file is taken in before it is refused, so that no file can exhaust the machine.</summary>
public sealed record ImportLimits
{
    /// <summary>The limits used where none are given.</summary>
    public static ImportLimits Default { get; } = new();

    /// <summary>The largest file, in bytes; by default 8 MiB.</summary>
    public int FileBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>The most that a compressed file may unpack to, all its parts together, in bytes; by default 32 MiB.</summary>
    public int UnpackedBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>The most hypotheses; by default 200.</summary>
    public int Hypotheses { get; init; } = 200;

    /// <summary>The most items of evidence; by default 5,000.</summary>
    public int Rows { get; init; } = 5_000;

    /// <summary>The most characters that are kept of one cell or one note; by default 20,000.</summary>
    public int CellCharacters { get; init; } = 20_000;

    /// <summary>How deeply elements may be nested; by default 32.</summary>
    public int Depth { get; init; } = 32;
}
