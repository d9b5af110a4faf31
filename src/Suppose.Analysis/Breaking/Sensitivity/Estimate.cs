namespace Suppose.Analysis.Breaking.Sensitivity;

/// <summary>A number estimated from a sample.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Error">Half the width of its 95% confidence interval, by the normal approximation.</param>
/// <remarks><c>default</c> is a certain zero.</remarks>
public readonly record struct Estimate(double Value, double Error);
