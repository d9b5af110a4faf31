namespace Suppose.Language.Lint;

/// <summary>A phrase of the word list where it stands in a text.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
internal sealed record Occurrence(Phrase Phrase, int First, int End)
{
    /// <summary>Whether it takes up all words of <paramref name="other"/>.</summary>
    public bool Covers(Occurrence other) => First <= other.First && other.End <= End;
}
