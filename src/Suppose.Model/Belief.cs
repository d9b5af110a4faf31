using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>A chance as it is in the actor's mind only.</summary>
/// <param name="Of">Id of an outcome or unseen circumstance.</param>
/// <param name="Rule">When it applies and the chances believed.</param>
/// <param name="Firm">Whether it outranks a measure that sets the same chance.</param>
public sealed record Belief(string Of, Rule Rule, bool Firm);
