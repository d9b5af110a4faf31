namespace Suppose.Analysis.Rewiring.Wants;

/// <summary>What a node of a formula does with its children.</summary>
internal enum FormulaKind
{
    /// <summary>Never met.</summary>
    Never,

    /// <summary>An event of its own.</summary>
    Event,

    /// <summary>Met if any child is.</summary>
    Any,

    /// <summary>Met if every child is.</summary>
    All,

    /// <summary>Met to the weighted mean of its children's degrees.</summary>
    Mean,
}

/// <summary>A node of the formula that says when a want is met.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Children">Numbers of its children, all below its own.</param>
/// <param name="Of">For an event its number; for a mean the number of the want whose weights it uses; else -1.</param>
internal sealed record FormulaNode(FormulaKind Kind, int[] Children, int Of);

/// <summary>An event that may happen to a want: that it is met already, or that one of some links does it.</summary>
/// <param name="Already">The want that may be met already; -1 where it can't be.</param>
/// <param name="Links">Numbers of the links.</param>
internal sealed record WantEvent(int Already, int[] Links);
