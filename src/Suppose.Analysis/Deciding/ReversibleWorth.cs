namespace Suppose.Analysis.Deciding;

/// <summary>What options that can be undone are worth against those that can't.</summary>
/// <param name="All">Value of the best rule with every option.</param>
/// <param name="OnlyReversible">Value of the best rule that takes only what can be undone; null where it could not answer everything that may be seen.</param>
/// <param name="OnlyIrreversible">Value of the best rule that takes only what can't be undone; null likewise.</param>
public sealed record ReversibleWorth(double All, double? OnlyReversible, double? OnlyIrreversible);
