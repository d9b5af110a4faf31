namespace Suppose.Model.Levers;

/// <summary>How much an action leans on people remembering and wanting to do right: the hierarchy of actions used after incidents in health care (National Patient Safety Foundation 2015, RCA2).</summary>
public enum ActionStrength
{
    /// <summary>It leans on people's attention and good will: rules, warnings, training.</summary>
    Weaker,

    /// <summary>It helps people to do right: a second pair of eyes, aids, less load.</summary>
    Intermediate,

    /// <summary>It changes the place, the thing or who may do it, so that it works also where nobody thinks of it.</summary>
    Stronger,
}
