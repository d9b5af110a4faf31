namespace Suppose.Model;

/// <summary>A share of another possibility's wants in a mixed one.</summary>
/// <param name="Possibility">Id of the other possibility.</param>
/// <param name="Share">A strength; shares are relative to each other.</param>
public sealed record MixPart(string Possibility, Judgement Share);
