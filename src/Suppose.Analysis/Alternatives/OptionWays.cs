using System.Collections.Immutable;

namespace Suppose.Analysis.Alternatives;

/// <summary>What would have made one less destructive option the best to the actor, under one possibility.</summary>
/// <param name="Option">Id of the option.</param>
/// <param name="Sets">The smallest sets of changes, the nearest first: by how likely their circumstances were, then by cost, then by size and the order of the file.</param>
/// <param name="Found">How many such sets there are; <paramref name="Sets"/> holds the nearest of them.</param>
/// <param name="Judgements">Single judgements that would do, the one that need move least first.</param>
public sealed record OptionWays(string Option, ImmutableArray<WayOut> Sets, int Found, ImmutableArray<JudgementWay> Judgements);
