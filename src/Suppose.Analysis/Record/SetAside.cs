using System.Collections.Immutable;

namespace Suppose.Analysis.Record;

/// <summary>A possibility that the record sets aside, without ranking those that remain.</summary>
/// <param name="Possibility">Id of the possibility.</param>
/// <param name="Items">Ids of the items that rule it out, in the order of the file.</param>
public sealed record SetAside(string Possibility, ImmutableArray<string> Items);
