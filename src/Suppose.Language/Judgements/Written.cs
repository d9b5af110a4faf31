using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Language.Judgements;

/// <summary>A value as the author wrote it, before it is known to fit the place where it stands.</summary>
/// <param name="Distribution">The values it may take.</param>
/// <param name="Form">How it was written.</param>
/// <param name="Text">The text.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Written(Distribution Distribution, NumberForm Form, string Text, Place Place)
{
    /// <summary>The word as its vocabulary spells it, with its sign; null where none was used.</summary>
    public string? Word { get; init; }

    /// <summary>The sort of judgement the word is meant for; null where none was used.</summary>
    public JudgementKind? WordKind { get; init; }

    /// <summary>The id of the named number it refers to, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Why it was judged so, or null.</summary>
    public string? Because { get; init; }

    /// <summary>Who judged it so, or null.</summary>
    public string? By { get; init; }
}
