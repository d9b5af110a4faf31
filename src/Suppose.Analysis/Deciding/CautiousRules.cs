using System.Collections.Immutable;

namespace Suppose.Analysis.Deciding;

/// <summary>Rules for those who would not lean on one mix of kinds.</summary>
/// <param name="Maximin">The rule whose value under the worst mix is largest, and that value.</param>
/// <param name="MinimaxRegret">The rule that falls least short, under whichever mix, of the rule best for that mix, and by how much it may.</param>
public sealed record CautiousRules(CautiousRule Maximin, CautiousRule MinimaxRegret);

/// <summary>A rule and the figure it was chosen by.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Figure">Its value under the worst mix, or its largest regret; on the scale of our wants.</param>
public sealed record CautiousRule(ImmutableArray<DecisionLine> Rule, double Figure);
