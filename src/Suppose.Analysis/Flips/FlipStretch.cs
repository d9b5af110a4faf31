namespace Suppose.Analysis.Flips;

/// <summary>A stretch of a judgement's scale across which a conclusion changes.</summary>
/// <param name="Start">Where the judgement is now.</param>
/// <param name="Before">The end nearer to it, at which the conclusion is as now.</param>
/// <param name="Beyond">The far end, at which it is another.</param>
/// <param name="Becomes">What is concluded there.</param>
internal readonly record struct FlipStretch(double Start, double Before, double Beyond, int Becomes)
{
    /// <summary>How far the judgement must at least move.</summary>
    public double AtLeast => Math.Abs(Before - Start);

    /// <summary>How far it has moved at the far end.</summary>
    public double AtMost => Math.Abs(Beyond - Start);
}
