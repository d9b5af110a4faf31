using System.Collections.Immutable;
using Suppose.Analysis.Record;
using Suppose.Model;

namespace Suppose.Exchange.Drafts;

/// <summary>A matrix as another tool's file has it, before it becomes an inquiry.</summary>
/// <param name="Title">What it is about; empty where the file does not say.</param>
/// <param name="Hypotheses">The hypotheses, in the order of the file.</param>
/// <param name="Rows">The items of evidence, in the order of the file.</param>
internal sealed record MatrixDraft(string Title, ImmutableArray<HypothesisDraft> Hypotheses, ImmutableArray<RowDraft> Rows);

/// <summary>A hypothesis as another tool's file has it.</summary>
/// <param name="Name">Its name, as written; may be empty.</param>
/// <param name="Place">Where it stands in the file.</param>
internal sealed record HypothesisDraft(string Name, Place Place);

/// <summary>An item of evidence as another tool's file has it.</summary>
internal sealed record RowDraft
{
    /// <summary>Its name, as written; may be empty.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public required Place Place { get; init; }

    /// <summary>What else is said about it; empty where nothing is.</summary>
    public string Notes { get; init; } = "";

    /// <summary>Where it comes from; empty where the file does not say.</summary>
    public string Cite { get; init; } = "";

    /// <summary>Where it can be looked up; empty where the file does not say.</summary>
    public string Link { get; init; } = "";

    /// <summary>The day it speaks of or was found; null where the file does not say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How credible it is; null where the file does not say.</summary>
    public AchGrade? Credibility { get; init; }

    /// <summary>How relevant it is; null where the file does not say.</summary>
    public AchGrade? Relevance { get; init; }

    /// <summary>The origin it shares with other items; empty where the file does not say.</summary>
    public string Origin { get; init; } = "";

    /// <summary>How expected it is under each hypothesis, as an inquiry writes it; null for a cell that is empty or was not understood.</summary>
    public ImmutableArray<string?> Cells { get; init; } = [];

    /// <summary>What an inquiry has no place for, by its name in the other tool; kept as a comment.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Remarks { get; init; } = [];
}
