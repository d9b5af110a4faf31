namespace Suppose.Analysis.Lessons;

/// <summary>What became of the chance of the act under one possibility.</summary>
/// <param name="Possibility">Id of the possibility.</param>
/// <param name="Before">The chance without what is looked at.</param>
/// <param name="After">The chance with it.</param>
/// <param name="Grade">What became of it at the median.</param>
/// <param name="Holds">Share of worlds in which the chance after is at most the tolerance (with a situation: in which it is not tempted more often than that).</param>
/// <param name="Verdict">What that share reads as.</param>
public sealed record ActChange(string Possibility, Quantiles Before, Quantiles After, Grade Grade, double Holds, Verdict Verdict);
