namespace Suppose.Model;

/// <summary>A common origin of several items of evidence, which therefore lean on each other.</summary>
/// <param name="Id">The name that items give as their <c>origin</c>.</param>
/// <param name="Dependence">How much the items repeat each other, rho in [0, 1]; null counts as 1, each a copy of the others.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record Origin(string Id, Judgement? Dependence, Place Place);
