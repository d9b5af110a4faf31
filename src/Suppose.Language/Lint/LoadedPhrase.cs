namespace Suppose.Language.Lint;

/// <summary>Words in a text that tend to end a conversation.</summary>
/// <param name="Class">What is the matter with them.</param>
/// <param name="Start">Where they begin in the text, in characters from 0.</param>
/// <param name="Length">How many characters they take.</param>
/// <param name="Instead">What could be said in their place.</param>
public sealed record LoadedPhrase(WordClass Class, int Start, int Length, string Instead);
