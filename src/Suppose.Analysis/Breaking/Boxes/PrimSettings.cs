namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>How boxes are looked for.</summary>
public sealed record PrimSettings
{
    /// <summary>The share of the cases in the box that one step peels off, in (0, 0.5).</summary>
    public double Peel { get; init; } = 0.05;

    /// <summary>The share of the cases beyond a limit that one step pastes back on, in (0, 0.5).</summary>
    public double Paste { get; init; } = 0.05;

    /// <summary>The least share of all cases that a box may hold, in (0, 1).</summary>
    public double LeastMass { get; init; } = 0.05;

    /// <summary>The largest quasi-p value of a condition that is offered.</summary>
    public double Significance { get; init; } = 0.05;

    /// <summary>The most conditions of a box that is offered first.</summary>
    public int MostConditions { get; init; } = 3;
}
