using Suppose.Analysis.Breaking.Boxes;

namespace Suppose.Analysis.Breaking.Sensitivity;

/// <summary>How much the chance of the act under a design and a possibility hangs on one judgement.</summary>
public sealed record JudgementSensitivity
{
    /// <summary>The judgement, or the order of importance.</summary>
    public required CaseSubject Subject { get; init; }

    /// <summary>Its share of the spread of the chance over the worlds.</summary>
    public required SobolIndex Index { get; init; }

    /// <summary>What the chance becomes as the judgement alone goes from one end of what it allows to the other, all others at their medians; null for an order of importance.</summary>
    public Swing? Swing { get; init; }

    /// <summary>The value nearest to its median at which, all others at theirs, the design would begin to hold, or cease to; null where no value does, or where it was not looked for.</summary>
    public double? BreakEven { get; init; }
}
