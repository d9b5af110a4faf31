namespace Suppose.Analysis.Record;

/// <summary>Two possibilities that the record can't tell apart.</summary>
/// <param name="First">Id of the one that stands first in the file.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Share">Share of worlds in which the record moves their odds by no more than the factor asked for.</param>
public sealed record AlikePair(string First, string Second, double Share);
