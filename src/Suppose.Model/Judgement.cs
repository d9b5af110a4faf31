using Suppose.Numerics;

namespace Suppose.Model;

/// <summary>One thing the author judged: a word, a number, a range or a distribution, and whose it is.</summary>
/// <remarks>
/// Two judgements with equal <see cref="Key"/> are one uncertain quantity and share one draw: named judgements, and equal words within one row.
/// The key does not depend on the order of the file, so that moving a row changes no result.
/// </remarks>
public sealed record Judgement
{
    /// <summary>The identity of the draw, for example <c>measures/a veto/against/likely</c> or <c>numbers/pressure</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Where the judgement is used, in words a reader can follow: <c>a veto, against fear</c>.</summary>
    public required string Label { get; init; }

    /// <summary>What sort of quantity it is.</summary>
    public required JudgementKind Kind { get; init; }

    /// <summary>The values it may take, in the unit of <see cref="Kind"/>.</summary>
    public required Distribution Distribution { get; init; }

    /// <summary>The text as the author wrote it, or the default's word.</summary>
    public required string Written { get; init; }

    /// <summary>The lexicon word it was given by, or null where numbers were written.</summary>
    public string? Word { get; init; }

    /// <summary>Why it was judged so, where the author says.</summary>
    public string? Because { get; init; }

    /// <summary>Who judged it so, where the author says.</summary>
    public string? By { get; init; }

    /// <summary>Whether the program supplied it because the author left it out.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public Place Place { get; init; }
}
