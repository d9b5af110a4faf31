using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Mistakes;

/// <summary>In which circumstances an option gets one verdict: as few of them as tell the cases apart.</summary>
/// <param name="Option">Id of an option that is harmful somewhere.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Where">The circumstances that decide, one list for each way in which they may be; a single empty list where the verdict is the same wherever the option can be taken.</param>
public sealed record MistakeWhere(string Option, MistakeVerdict Verdict, ImmutableArray<ImmutableArray<Fact>> Where);
