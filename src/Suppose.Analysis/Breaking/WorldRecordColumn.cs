namespace Suppose.Analysis.Breaking;

/// <summary>A column of the table of worlds.</summary>
/// <param name="Name">Its heading, unlike any other: what sort of thing it is, then its words in the file.</param>
/// <param name="Values">One number a world; null where the column says yes or no.</param>
/// <param name="Answers">One answer a world; null where the column is of numbers.</param>
public sealed record WorldRecordColumn(string Name, ReadOnlyMemory<double>? Values, ReadOnlyMemory<bool>? Answers)
{
    /// <summary>The key of the judgement whose values these are, the same for all judgements that are drawn as one; null where the column is of something else.</summary>
    public string? JudgementKey { get; init; }
}
