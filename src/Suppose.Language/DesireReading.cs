using System.Collections.Immutable;
using Suppose.Model.Desires;

namespace Suppose.Language;

/// <summary>What came of reading a file as a desire.</summary>
/// <param name="Desire">The desire; null where the file is in error.</param>
/// <param name="Diagnostics">Everything there is to tell the author, in the order of the file.</param>
/// <param name="Text">The text that was read, for showing lines beside diagnostics.</param>
public sealed record DesireReading(Desire? Desire, ImmutableArray<Diagnostic> Diagnostics, string Text)
{
    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
