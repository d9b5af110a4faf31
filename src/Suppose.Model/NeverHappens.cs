using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>An outcome that must not happen, by whatever way: by mistake as well as by choice.</summary>
/// <param name="Outcome">Id of the outcome.</param>
/// <param name="States">The states that must not come about.</param>
/// <param name="AtMost">The largest chance that is still borne. It is a bar and not drawn: a word or range stands for its upper end.</param>
/// <param name="Says">What the author says of it.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record NeverHappens(string Outcome, ImmutableArray<string> States, Judgement AtMost, string? Says, Place Place)
{
    /// <summary>The bar: the largest chance that is still borne.</summary>
    public double Bar => AtMost.Distribution.Maximum;
}
