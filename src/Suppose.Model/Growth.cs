namespace Suppose.Model;

/// <summary>How a measure lets people grow: what a want weighs under a possibility while the measure stands.</summary>
/// <remarks>The factor is on the odds of the weight's size, <c>|w| / (1 - |w|)</c>, before weights are normalised; an aversion stays one.</remarks>
/// <param name="Possibility">Id of the possibility.</param>
/// <param name="Want">Id of the want.</param>
/// <param name="Shift">The factor on the odds.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record Growth(string Possibility, string Want, Judgement Shift, Place Place);
