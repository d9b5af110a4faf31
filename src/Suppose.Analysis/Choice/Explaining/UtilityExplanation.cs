using System.Collections.Immutable;

namespace Suppose.Analysis.Choice.Explaining;

/// <summary>Where the expected utilities of an option come from, at the central world: state by state, want by want, outcome by outcome, down to the judgements.</summary>
/// <remarks>Every number is the sum of its parts as they stand, added up in order, so that a reader who adds up finds the same to the last digit.</remarks>
public sealed record UtilityExplanation
{
    /// <summary>Id of the possibility.</summary>
    public required string Possibility { get; init; }

    /// <summary>Ids of the measures, all standing, in the order of the file.</summary>
    public required ImmutableArray<string> Measures { get; init; }

    /// <summary>Id of the option.</summary>
    public required string Option { get; init; }

    /// <summary>The information states that have a chance, in order.</summary>
    public required ImmutableArray<StateExplanation> States { get; init; }
}
