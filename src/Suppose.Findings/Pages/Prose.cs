namespace Suppose.Findings;

/// <summary>A text of the file's author, as Markdown.</summary>
/// <param name="Text">The text.</param>
public sealed record Prose(string Text) : Block;
