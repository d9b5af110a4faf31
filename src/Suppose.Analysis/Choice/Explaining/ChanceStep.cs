using Suppose.Model;

namespace Suppose.Analysis.Choice.Explaining;

/// <summary>One judgement that a chance was made from.</summary>
/// <param name="Kind">What sort of step it is.</param>
/// <param name="State">The state whose chance it speaks of.</param>
/// <param name="Judgement">The judgement, with its place in the file.</param>
/// <param name="Value">Its value at the central world.</param>
/// <param name="Measure">Id of the measure that sets or shifts; null for other steps.</param>
/// <param name="After">The chance of <paramref name="State"/> once all steps up to the last of this kind have been applied.</param>
public sealed record ChanceStep(ChanceStepKind Kind, string State, Judgement Judgement, double Value, string? Measure, double After);
