using System.Collections.Immutable;

namespace Suppose.Analysis;

/// <summary>A limit that kept a run from looking at any design.</summary>
/// <param name="Kind">Which limit.</param>
/// <param name="Measures">Number of measures in the file.</param>
/// <param name="Largest">The most that the limit allows: measures, designs, worlds or cells of a table, as <paramref name="Kind"/> says; 0 where it allows no number.</param>
public sealed record RunLimit(RunLimitKind Kind, int Measures, long Largest)
{
    /// <summary>Id of what caused it: a circumstance, outcome or want whose table is too large, or a possibility that is left without an option. Null for other limits.</summary>
    public string? Subject { get; init; }

    /// <summary>Ids of the measures that leave <see cref="Subject"/> without an option, in the order of the file; empty for other limits.</summary>
    public ImmutableArray<string> Standing { get; init; } = [];
}
