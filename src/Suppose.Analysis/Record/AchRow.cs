using System.Collections.Immutable;

namespace Suppose.Analysis.Record;

/// <summary>One row of a matrix of competing hypotheses.</summary>
/// <param name="Id">Id of the item.</param>
/// <param name="Credibility">How credible it is.</param>
/// <param name="Relevance">How relevant it is.</param>
/// <param name="Letters">How it sits with each hypothesis, in the matrix's order.</param>
public sealed record AchRow(string Id, AchGrade Credibility, AchGrade Relevance, ImmutableArray<AchLetter> Letters)
{
    /// <summary>The product of what its two grades count for: from 0.5 (low, low) to 2 (high, high), 1 in the middle.</summary>
    public double Weight => Math.Sqrt(Math.ScaleB(1, (int)Credibility + (int)Relevance - 2));

    /// <summary>Whether it says the same of every hypothesis, so that it speaks for none.</summary>
    public bool TellsNothing => Letters.Distinct().Count() <= 1;
}
