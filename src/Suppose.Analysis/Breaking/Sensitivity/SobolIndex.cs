namespace Suppose.Analysis.Breaking.Sensitivity;

/// <summary>How much of the spread of a result one input is answerable for.</summary>
/// <param name="First">By itself: the share of the variance that would go if the input were known.</param>
/// <param name="Total">Together with the others: the share that would be left if all others were known; null where it was not worked out.</param>
/// <remarks>Sobol 1993; Homma and Saltelli 1996, Reliability Engineering and System Safety 52, 1-17. Both lie in [0, 1] but for the error of the estimate.</remarks>
public readonly record struct SobolIndex(Estimate First, Estimate? Total);
