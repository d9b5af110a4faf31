namespace Suppose.Analysis.Rewiring;

/// <summary>A way that was left out of the best tree because it adds next to nothing.</summary>
/// <param name="Way">Id of the way.</param>
/// <param name="Adds">What it would add to the value of that tree, in the mean over the fresh worlds.</param>
public sealed record SlightWay(string Way, double Adds);
