using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Alternatives;

/// <summary>A single judgement which, were it otherwise, would make an option the actor's best response wherever the harmful one is now.</summary>
/// <param name="Judgement">The judgement; all others stay at their medians.</param>
/// <param name="Now">Its value now: its median.</param>
/// <param name="BreakEven">The value from which on it does.</param>
/// <param name="Factor">By what factor its odds (a shift, a weight: it itself) must move, at least 1 whichever way.</param>
/// <param name="WithinRange">Whether that value lies within what the judgement itself allows.</param>
/// <param name="Uses">Labels of every place in the file that moves with it.</param>
public sealed record JudgementWay(Judgement Judgement, double Now, double BreakEven, double Factor, bool WithinRange, ImmutableArray<string> Uses);
