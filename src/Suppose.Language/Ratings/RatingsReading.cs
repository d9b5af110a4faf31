using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Language;

/// <summary>What came of reading one person's ratings of an inquiry.</summary>
/// <param name="By">Whose ratings they are; empty where the file is in error.</param>
/// <param name="Of">The inquiry that the file says it rates, as written; empty where it does not say.</param>
/// <param name="Inquiry">The inquiry with this person's judgements in place of its own; null where the file is in error.</param>
/// <param name="Diagnostics">Everything there is to tell the person, in the order of their file.</param>
/// <param name="Text">The text that was read, for showing lines beside diagnostics.</param>
public sealed record RatingsReading(string By, string Of, Inquiry? Inquiry, ImmutableArray<Diagnostic> Diagnostics, string Text)
{
    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
