using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Language;

/// <summary>Something to tell the author about the file: what, where, and what to do about it.</summary>
/// <param name="Code">Stable code, such as <c>SUP0101</c>; each is documented in <c>docs/diagnostics.md</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
/// <param name="Place">Where.</param>
/// <param name="Fixes">What to do: one phrase each, the likeliest first.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, Place Place, ImmutableArray<string> Fixes);
