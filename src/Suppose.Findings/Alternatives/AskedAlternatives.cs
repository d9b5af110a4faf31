namespace Suppose.Findings.Alternatives;

/// <summary>What the reader asked to be shown of what stood in the way of something less destructive.</summary>
/// <param name="Possibility">Id of the only possibility to show; null for all.</param>
/// <param name="Option">Id of the only option to show; null for all.</param>
public sealed record AskedAlternatives(string? Possibility, string? Option);
