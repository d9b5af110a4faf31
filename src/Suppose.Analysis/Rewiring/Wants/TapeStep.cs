namespace Suppose.Analysis.Rewiring.Wants;

/// <summary>What a step of a tape works out.</summary>
internal enum StepKind
{
    /// <summary>0.</summary>
    Zero,

    /// <summary>1.</summary>
    One,

    /// <summary>The chance of an event.</summary>
    Event,

    /// <summary>The chance of the first or the second, independent: a + b - ab.</summary>
    Either,

    /// <summary>The chance of the first and the second, independent: ab.</summary>
    Both,

    /// <summary>The weighted mean of some.</summary>
    Mean,

    /// <summary>The second where the first happens, else the third: ab + (1 - a)c.</summary>
    Where,
}

/// <summary>One step of a tape.</summary>
/// <param name="Kind">What it works out.</param>
/// <param name="A">Number of the event, or of a step, or of the mean.</param>
/// <param name="B">Number of a step; -1 where there is none.</param>
/// <param name="C">Number of a step; -1 where there is none.</param>
internal readonly record struct TapeStep(StepKind Kind, int A, int B, int C);

/// <summary>A weighted mean of some steps.</summary>
/// <param name="Of">The want whose weights it uses; -1 for the desire itself, whose parts are the roots.</param>
/// <param name="Steps">The steps, one for each part.</param>
internal sealed record TapeMean(int Of, int[] Steps);
