namespace Suppose.Model;

/// <summary>The chance that a rule gives to one state.</summary>
/// <param name="State">The state.</param>
/// <param name="Chance">Its chance.</param>
public sealed record StateChance(string State, Judgement Chance);
