namespace Suppose.Model;

/// <summary>A judgement with a name, drawn once and shared by all its uses.</summary>
/// <param name="Id">The name, written <c>=name</c> where it is used.</param>
/// <param name="Judgement">The judgement.</param>
public sealed record NamedNumber(string Id, Judgement Judgement);
