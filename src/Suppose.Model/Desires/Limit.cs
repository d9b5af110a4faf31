namespace Suppose.Model.Desires;

/// <summary>What a limit bounds.</summary>
public enum LimitKind
{
    /// <summary>The sum of efforts of one kind.</summary>
    Effort,

    /// <summary>The harm to one good, 1 less the product of (1 - harm).</summary>
    Harm,
}

/// <summary>The most effort of one kind, or harm to one good, that may be asked.</summary>
/// <param name="Kind">What is bounded.</param>
/// <param name="Of">The kind of effort, or the good.</param>
/// <param name="Bar">The bound as judged; its number is the top of the word's range.</param>
/// <param name="AtMost">The bound: a number.</param>
/// <param name="InShare">In what share of the worlds it must be kept; 0.9 unless the file says otherwise.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record Limit(LimitKind Kind, string Of, Judgement Bar, double AtMost, double InShare, Place Place);
