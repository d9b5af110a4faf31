namespace Suppose.Language.Lint;

/// <summary>One word of a text, as the word list sees it.</summary>
/// <param name="Text">The word in lower case, with plain apostrophes. A contraction is two words (<c>should</c>, <c>'ve</c>); a hyphen between two words is a word of its own.</param>
/// <param name="Start">Where it begins in the text, in characters from 0.</param>
/// <param name="Length">How many characters of the text it takes.</param>
/// <param name="Sentence">Number of its sentence, from 0; a semicolon and an empty line end a sentence too.</param>
/// <param name="Capital">Whether it is written with a capital first letter and is not all capitals.</param>
internal sealed record Word(string Text, int Start, int Length, int Sentence, bool Capital)
{
    /// <summary>Where the text goes on after it.</summary>
    public int End => Start + Length;
}
