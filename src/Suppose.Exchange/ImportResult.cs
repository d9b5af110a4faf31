using System.Collections.Immutable;
using Suppose.Language;

namespace Suppose.Exchange;

/// <summary>What came of taking in another tool's file.</summary>
/// <param name="Text">The inquiry, as the text of a file that Suppose reads without error; null where nothing could be taken in.</param>
/// <param name="Diagnostics">What was not understood or not kept, in the order of the file. Nothing in it was guessed.</param>
public sealed record ImportResult(string? Text, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether nothing could be taken in.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
