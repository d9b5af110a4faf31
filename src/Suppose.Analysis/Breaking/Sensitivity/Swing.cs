namespace Suppose.Analysis.Breaking.Sensitivity;

/// <summary>One bar of a tornado: a result at a low and at a high value of one judgement, all others at their medians.</summary>
/// <param name="Low">The low value: the 5% quantile of what was judged.</param>
/// <param name="High">The high value: its 95% quantile.</param>
/// <param name="AtLow">The result at the low value.</param>
/// <param name="AtHigh">The result at the high value.</param>
/// <remarks><c>default</c> is a judgement of 0 that changes nothing.</remarks>
public readonly record struct Swing(double Low, double High, double AtLow, double AtHigh);
