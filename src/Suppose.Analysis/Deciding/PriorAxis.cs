using System.Collections.Immutable;

namespace Suppose.Analysis.Deciding;

/// <summary>How the best rule changes with the share of some kinds of person, all others keeping their proportions, and these theirs among themselves.</summary>
/// <param name="Kinds">Whose share grows.</param>
/// <param name="At">The share that the file supposes, at the mean over worlds.</param>
/// <param name="Stretches">From a share of 0 to a share of 1, each rule once for every stretch in which it is best.</param>
public sealed record PriorAxis(ImmutableArray<string> Kinds, double At, ImmutableArray<RuleStretch> Stretches);

/// <summary>A stretch of some quantity over which one rule is best; at its ends it ties with its neighbour.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Rule">The rule.</param>
public sealed record RuleStretch(double From, double To, ImmutableArray<DecisionLine> Rule);

/// <summary>A stretch of shares over which one option is best with nothing seen.</summary>
/// <param name="Option">Id of the option.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
public sealed record OptionStretch(string Option, double From, double To);
