namespace Suppose.Model;

/// <summary>A judgement made for one possibility, as in a measure's <c>against</c> or an item's <c>expected</c>.</summary>
/// <param name="Possibility">Id of the possibility.</param>
/// <param name="Judgement">What was judged.</param>
/// <param name="Named">Whether the author named this possibility, rather than reaching it by <c>others</c> or by one word for all it answers.</param>
public sealed record PossibilityJudgement(string Possibility, Judgement Judgement, bool Named);
