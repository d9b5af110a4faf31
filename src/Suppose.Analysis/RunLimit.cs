namespace Suppose.Analysis;

/// <summary>A limit that kept a run from looking at any design.</summary>
/// <param name="Kind">Which limit.</param>
/// <param name="Measures">Number of measures in the file.</param>
/// <param name="Largest">The most that the limit allows: measures or designs, as <paramref name="Kind"/> says.</param>
public sealed record RunLimit(RunLimitKind Kind, int Measures, long Largest);
