using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>One thing a measure changes in the situation.</summary>
/// <param name="When">The conditions under which it applies; empty where it always does.</param>
/// <param name="Place">Where it stands in the file.</param>
public abstract record Change(ImmutableArray<Condition> When, Place Place);

/// <summary>An option that can no longer be taken.</summary>
/// <param name="Option">Id of the option.</param>
/// <param name="When">The seen circumstances in which it is forbidden.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record ForbidChange(string Option, ImmutableArray<Condition> When, Place Place) : Change(When, Place);

/// <summary>A closed option that can now be taken.</summary>
/// <param name="Option">Id of the option.</param>
/// <param name="When">The seen circumstances in which it is opened.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record OpenChange(string Option, ImmutableArray<Condition> When, Place Place) : Change(When, Place);

/// <summary>A circumstance that the actor now sees before acting.</summary>
/// <param name="Circumstance">Id of the circumstance.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record RevealChange(string Circumstance, Place Place) : Change([], Place);

/// <summary>A factor on the odds of a chance.</summary>
/// <param name="Of">Id of the outcome or circumstance.</param>
/// <param name="State">The state whose odds move; <c>yes</c> for a yes/no variable. The other states keep their proportions.</param>
/// <param name="Shift">The factor on the odds.</param>
/// <param name="When">The conditions under which it applies.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record ShiftChange(string Of, string State, Judgement Shift, ImmutableArray<Condition> When, Place Place) : Change(When, Place);

/// <summary>A chance that is set anew.</summary>
/// <param name="Of">Id of the outcome or circumstance.</param>
/// <param name="State">The state whose chance is set; <c>yes</c> for a yes/no variable. The other states keep their proportions.</param>
/// <param name="Chance">The chance.</param>
/// <param name="When">The conditions under which it applies.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record SetChange(string Of, string State, Judgement Chance, ImmutableArray<Condition> When, Place Place) : Change(When, Place);
