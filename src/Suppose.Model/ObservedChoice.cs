using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>An option that the actor was seen to take.</summary>
/// <param name="Option">Id of the option.</param>
/// <param name="Given">What is known of the circumstances then.</param>
public sealed record ObservedChoice(string Option, ImmutableArray<Fact> Given);
