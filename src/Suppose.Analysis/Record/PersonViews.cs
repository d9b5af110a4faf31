using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Record;

/// <summary>What one person has judged the matter to be, over time.</summary>
/// <param name="Who">The person.</param>
/// <param name="Views">Their judgements by date; those without one come last, in the order of the file.</param>
/// <remarks>Views of the matter are listed and never counted: not as evidence of it, nor as votes.</remarks>
public sealed record PersonViews(string Who, ImmutableArray<Evaluation> Views)
{
    /// <summary>What each view after the first gives up and takes up, in order.</summary>
    public ImmutableArray<ViewChange> Changes =>
        [.. Views.Zip(Views.Skip(1), (before, after) => new ViewChange(after, [.. before.Supports.Except(after.Supports)], [.. after.Supports.Except(before.Supports)]))];

    /// <summary>The views of an inquiry by person, in the order in which the file first names them. Persons are told by their name alone, without regard to case.</summary>
    public static ImmutableArray<PersonViews> Of(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        return [.. inquiry.Evaluations.GroupBy(e => e.Who, StringComparer.OrdinalIgnoreCase).Select(group => new PersonViews(group.Key, [.. group.OrderBy(Order, StringComparer.Ordinal)]))];
    }

    /// Dates are written year first, so they sort as texts; a year alone comes before its months. Letters come after digits.
    private static string Order(Evaluation evaluation) => evaluation.When ?? "\uFFFF";
}

/// <summary>How a person's view moved.</summary>
/// <param name="To">The later view.</param>
/// <param name="GivenUp">Ids of possibilities that the earlier view supported and the later does not.</param>
/// <param name="TakenUp">Ids of possibilities that the later view supports and the earlier did not.</param>
public sealed record ViewChange(Evaluation To, ImmutableArray<string> GivenUp, ImmutableArray<string> TakenUp)
{
    /// <summary>Whether the view moved at all.</summary>
    public bool Moved => !GivenUp.IsEmpty || !TakenUp.IsEmpty;
}
