namespace Suppose.Language.Lint;

/// <summary>A part of a text that stands between quotation marks.</summary>
/// <param name="Start">Its first character, the mark left out.</param>
/// <param name="End">The character after its last, which is the closing mark.</param>
internal sealed record Quotation(int Start, int End);
