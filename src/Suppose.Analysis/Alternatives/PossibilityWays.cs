using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Alternatives;

/// <summary>What stood in the way of something less destructive, under one possibility to which the harmful option seems the best as things stood.</summary>
/// <param name="Possibility">Id of the possibility.</param>
/// <param name="Tempted">The cases in which it does, each every circumstance that is seen and its state.</param>
/// <param name="Options">One entry a less destructive option, in the order of the file.</param>
public sealed record PossibilityWays(string Possibility, ImmutableArray<ImmutableArray<Fact>> Tempted, ImmutableArray<OptionWays> Options);
