using System.Collections.Immutable;

namespace Suppose.Language.Lint;

/// <summary>What came of reading a word list.</summary>
/// <param name="Words">The list, without the lines that could not be understood.</param>
/// <param name="Diagnostics">What is wrong with those lines, in their order; places are in the list's own file.</param>
public sealed record WordListReading(WordList Words, ImmutableArray<Diagnostic> Diagnostics);
