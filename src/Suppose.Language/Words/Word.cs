namespace Suppose.Language.Words;

/// <summary>A word and the range of values it stands for.</summary>
/// <param name="Name">The word as the language spells it; its synonyms count as this word.</param>
/// <param name="Low">The smallest value.</param>
/// <param name="High">The largest value; equal to <paramref name="Low"/> where the word is exact.</param>
/// <param name="Synonyms">Other ways to write it.</param>
public sealed record Word(string Name, double Low, double High, params string[] Synonyms);
