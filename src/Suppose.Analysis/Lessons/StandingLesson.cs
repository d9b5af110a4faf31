using System.Collections.Immutable;
using Suppose.Analysis.Designs;
using Suppose.Model;

namespace Suppose.Analysis.Lessons;

/// <summary>How many measures it takes under one possibility, and who upholds them.</summary>
/// <param name="Possibility">Id of the possibility.</param>
/// <param name="Fewest">The fewest measures with which a design holds for it in at least 95% of the worlds; null where none does.</param>
/// <param name="Sets">The designs of so few measures that hold, smallest by inclusion, in the order of the file.</param>
/// <param name="DifferentUpholders">Whether in each of <paramref name="Sets"/> no two measures are upheld by the same people.</param>
public sealed record StandingLesson(string Possibility, int? Fewest, ImmutableArray<ImmutableArray<string>> Sets, bool DifferentUpholders)
{
    /// <summary>The lessons of an inquiry, one a possibility, in its order.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="minimal">The smallest sets that hold.</param>
    public static ImmutableArray<StandingLesson> Of(Inquiry inquiry, MinimalDesigns minimal) =>
        [.. inquiry.Possibilities.Select((possibility, i) => Of(inquiry, possibility, minimal.Each[i]))];

    private static StandingLesson Of(Inquiry inquiry, Possibility possibility, ImmutableArray<ImmutableArray<string>> sets)
    {
        if (sets.IsEmpty)
        {
            return new StandingLesson(possibility.Id, null, [], false);
        }

        int fewest = sets.Min(set => set.Length);
        ImmutableArray<ImmutableArray<string>> few = [.. sets.Where(set => set.Length == fewest)];
        return new StandingLesson(possibility.Id, fewest, few, few.All(set => set.Select(id => UpholderOf(inquiry, id)).Distinct(StringComparer.OrdinalIgnoreCase).Count() == set.Length));
    }

    /// <summary>Who upholds a measure; a measure that nobody is named for is its own.</summary>
    private static string UpholderOf(Inquiry inquiry, string measure) => inquiry.Measures.First(m => m.Id == measure).UpheldBy?.Trim() ?? "\0" + measure;
}
