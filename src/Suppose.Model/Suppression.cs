namespace Suppose.Model;

/// <summary>An advice that the author has read and decided against, with the reason.</summary>
/// <param name="Code">The advice's code.</param>
/// <param name="Phrase">The words it is about; null for every place where the code is raised.</param>
/// <param name="Because">The reason.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record Suppression(string Code, string? Phrase, string Because, Place Place);
