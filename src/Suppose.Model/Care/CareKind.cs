namespace Suppose.Model.Care;

/// <summary>What sort of harm a text speaks of.</summary>
public enum CareKind
{
    /// <summary>Harm to oneself.</summary>
    ToOneself,

    /// <summary>Harm to others.</summary>
    ToOthers,

    /// <summary>Harm from others.</summary>
    FromOthers,
}
