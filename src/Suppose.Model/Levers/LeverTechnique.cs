namespace Suppose.Model.Levers;

/// <summary>A technique with what is known of it.</summary>
/// <param name="Technique">The technique.</param>
/// <param name="Lever">The lever it pulls.</param>
/// <param name="Strength">How strong it is as a rule.</param>
/// <param name="Source">Where the idea comes from.</param>
public sealed record LeverTechnique(Technique Technique, Lever Lever, ActionStrength Strength, string Source);
