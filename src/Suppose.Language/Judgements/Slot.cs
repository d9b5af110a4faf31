using Suppose.Model;

namespace Suppose.Language.Judgements;

/// <summary>A place in the language where a judgement stands.</summary>
/// <param name="Kind">What sort of quantity is meant.</param>
/// <param name="Key">The key of its draw.</param>
/// <param name="Label">Where it is used, in words a reader can follow.</param>
internal sealed record Slot(JudgementKind Kind, string Key, string Label)
{
    /// <summary>The key of the row whose equal words share a draw; null where the judgement stands in none.</summary>
    public string? Row { get; init; }

    /// <summary>Whether a strength may be negative here.</summary>
    public bool MayBeAversion { get; init; }
}
