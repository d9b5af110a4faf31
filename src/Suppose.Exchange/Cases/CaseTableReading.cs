using System.Collections.Immutable;
using Suppose.Analysis.Breaking.Boxes;
using Suppose.Language;

namespace Suppose.Exchange.Cases;

/// <summary>What came of taking in a table of cases.</summary>
/// <param name="Table">The cases; null where the table can't be searched.</param>
/// <param name="Diagnostics">What is wrong with it, or was left out, in the order of the file. Nothing in it was guessed.</param>
public sealed record CaseTableReading(CaseTable? Table, ImmutableArray<Diagnostic> Diagnostics);
