namespace Suppose.Analysis.NeverBest;

/// <summary>A corner of a hull: one motive from which mixtures are made.</summary>
/// <param name="Of">Place of the possibility whose wants it has, or of the want that it is.</param>
/// <param name="Turned">Whether it is an aversion to the want.</param>
internal readonly record struct HullCorner(int Of, bool Turned);
