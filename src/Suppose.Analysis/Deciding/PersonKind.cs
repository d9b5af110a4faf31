namespace Suppose.Analysis.Deciding;

/// <summary>A kind of person, and how many are of it.</summary>
/// <param name="Id">The state's name.</param>
/// <param name="Innocent">Whether such a person must not be harmed.</param>
/// <param name="Share">Its share among people, world by world.</param>
/// <param name="Lowest">The least share that the file thinks possible.</param>
/// <param name="Highest">The largest share that the file thinks possible.</param>
public sealed record PersonKind(string Id, bool Innocent, Quantiles Share, double Lowest, double Highest);
