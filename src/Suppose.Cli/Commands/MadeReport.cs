using Suppose.Language;

namespace Suppose.Cli.Commands;

/// <summary>A report, or why there is none.</summary>
internal sealed record MadeReport
{
    private MadeReport()
    {
    }

    /// <summary>The report's bytes; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private init; }

    /// <summary>Why there is none; null where there is one.</summary>
    public Diagnostic? Fault { get; private init; }

    /// <summary>What the command ends with.</summary>
    public int ExitCode { get; private init; }

    /// <summary>A report.</summary>
    public static MadeReport Of(byte[] bytes) => new() { Bytes = bytes };

    /// <summary>No report.</summary>
    public static MadeReport Not(Diagnostic fault, int exitCode) => new() { Fault = fault, ExitCode = exitCode };
}
