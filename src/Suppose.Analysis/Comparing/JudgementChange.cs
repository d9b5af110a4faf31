using Suppose.Model;

namespace Suppose.Analysis.Comparing;

/// <summary>A judgement that two versions of an inquiry make differently.</summary>
/// <param name="Label">What is judged, in words a reader can follow.</param>
/// <param name="Before">How the old version judges it; null where it does not.</param>
/// <param name="After">How the new version judges it; null where it does not.</param>
public sealed record JudgementChange(string Label, Judgement? Before, Judgement? After);
