using System.Collections.Immutable;
using Suppose.Analysis.Breaking.Boxes;

namespace Suppose.Analysis.Breaking;

/// <summary>How to look for where a design breaks.</summary>
public sealed record BreakSettings
{
    /// <summary>How worlds are drawn, and which designs are compared.</summary>
    public RunSettings Run { get; init; } = new();

    /// <summary>Ids of the measures of the design that is looked at; null for the one that a run would speak of first.</summary>
    public ImmutableArray<string>? Design { get; init; }

    /// <summary>How boxes are looked for.</summary>
    public PrimSettings Boxes { get; init; } = new();
}
