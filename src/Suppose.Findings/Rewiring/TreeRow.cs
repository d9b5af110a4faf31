namespace Suppose.Findings.Rewiring;

/// <summary>What a row of a tree is.</summary>
public enum TreeRowKind
{
    /// <summary>A root.</summary>
    Root,

    /// <summary>A want between.</summary>
    Want,

    /// <summary>A way.</summary>
    Way,
}

/// <summary>A row of a tree, laid out alike for today's and for the new one.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Depth">How far it is set in; 0 for a root.</param>
/// <param name="Again">Whether what stands beneath it was shown above and is not repeated.</param>
public sealed record TreeRow(TreeRowKind Kind, string Id, int Depth, bool Again);
