using Suppose.Model;

namespace Suppose.Analysis.Ratings;

/// <summary>A judgement on which members differ: who is furthest from whom.</summary>
/// <param name="Label">What is judged, in words a reader can follow.</param>
/// <param name="Kind">What sort of quantity it is.</param>
/// <param name="Lowest">The member who puts it lowest, of several the first.</param>
/// <param name="LowestJudgement">How that member judges it.</param>
/// <param name="Highest">The member who puts it highest, of several the first.</param>
/// <param name="HighestJudgement">How that member judges it.</param>
/// <param name="Factor">By what factor they differ, above 1: of odds for chances and amounts, of the number itself for shifts, weights and sharpness.</param>
public sealed record Difference(string Label, JudgementKind Kind, string Lowest, Judgement LowestJudgement, string Highest, Judgement HighestJudgement, double Factor)
{
    /// <summary>Whether one of the two is sure, so that no factor leads from the one to the other; <see cref="Factor"/> then counts what is nearer than 0.001 to certainty as that.</summary>
    public bool IsSure { get; init; }
}
