namespace Suppose.Language.Lint;

/// <summary>One step of a phrase: a word in any of its forms, or a gap of a few words.</summary>
/// <param name="Forms">The forms that fit, in lower case; empty for a gap.</param>
internal sealed record PhrasePart(IReadOnlySet<string> Forms)
{
    /// <summary>How many words a gap, written <c>..</c>, may leap over at most.</summary>
    public const int LongestGap = 4;

    /// <summary>Whether it stands for up to <see cref="LongestGap"/> words of any kind.</summary>
    public bool IsGap => Forms.Count == 0;
}
