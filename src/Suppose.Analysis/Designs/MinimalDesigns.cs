using System.Collections.Immutable;

namespace Suppose.Analysis.Designs;

/// <summary>The smallest sets of measures that hold, smallest by inclusion: take any measure away and what is left does not hold.</summary>
/// <param name="All">Those that hold for every listed possibility at once, in at least 95% of the worlds. Empty where none does.</param>
/// <param name="Each">For each possibility, in the order of the inquiry, those that hold for it in at least 95% of the worlds.</param>
/// <remarks>
/// Sought among the feasible designs, so "what is left" means a smaller feasible design: where a measure needs another, the other can't be taken
/// away alone. The empty design is the only minimal one where nothing is needed. Each list goes by size, then by the order of the file, and ends after
/// <see cref="MostListed"/>: with many measures there may be tens of thousands, of which nobody reads the last.
/// </remarks>
public sealed record MinimalDesigns(ImmutableArray<ImmutableArray<string>> All, ImmutableArray<ImmutableArray<ImmutableArray<string>>> Each)
{
    /// <summary>How many a list names at most.</summary>
    public const int MostListed = 100;

    /// <summary>How many hold for all in truth, named or not.</summary>
    public int AllFound { get; init; } = All.Length;

    /// <summary>For each possibility, how many hold for it in truth, named or not.</summary>
    public ImmutableArray<int> EachFound { get; init; } = [.. Each.Select(designs => designs.Length)];
}
