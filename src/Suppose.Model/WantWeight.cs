namespace Suppose.Model;

/// <summary>A want and what it weighs; a negative weight is an aversion.</summary>
/// <param name="Want">Id of the want.</param>
/// <param name="Weight">A strength in [-1, 1].</param>
public sealed record WantWeight(string Want, Judgement Weight);
