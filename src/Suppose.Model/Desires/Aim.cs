namespace Suppose.Model.Desires;

/// <summary>A bar that a root or want is to reach.</summary>
/// <param name="Of">Id of the root or want.</param>
/// <param name="Bar">The bar as judged; its number is the bottom of the word's range.</param>
/// <param name="AtLeast">The bar: a number.</param>
/// <param name="InShare">In what share of the worlds it must be reached; 0.9 unless the file says otherwise.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record Aim(string Of, Judgement Bar, double AtLeast, double InShare, Place Place);
