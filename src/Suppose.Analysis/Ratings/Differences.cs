using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Ratings;

/// <summary>Finds on what members differ, and by how much.</summary>
internal static class Differences
{
    /// <summary>Chances nearer to 0 or 1 than this count as this, so that a difference stays a number.</summary>
    private const double Edge = 0.001;

    /// <summary>The judgements that at least two members make otherwise, the largest factor first, then by place in the inquiry.</summary>
    /// <remarks>
    /// Members are compared by the middle of their judgements. A judgement that some member does not make at all is compared among those who do. One that goes for several
    /// possibilities at once, so that the same two differ on it in the same words, is one difference.
    /// </remarks>
    public static ImmutableArray<Difference> Of(IReadOnlyList<Member> members)
    {
        var judged = members.SelectMany(member => JudgementCells.Of(member.Inquiry).Select(c => (c.Cell, Member: member.Name, c.Judgement)));
        return [.. judged.GroupBy(j => j.Cell, StringComparer.Ordinal)
            .Select(cell => Extremes([.. cell.Select(j => (j.Member, j.Judgement))]))
            .OfType<Difference>()
            .DistinctBy(d => (d.Label, d.Lowest, d.LowestJudgement.Key, d.Highest, d.HighestJudgement.Key, d.Factor))
            .OrderByDescending(d => d.Factor)];
    }

    private static Difference? Extremes((string Member, Judgement Judgement)[] judged)
    {
        var lowest = judged.MinBy(j => j.Judgement.Distribution.Median);
        var highest = judged.MaxBy(j => j.Judgement.Distribution.Median);
        var factor = Scale(highest.Judgement) / Scale(lowest.Judgement);
        return factor > 1 + 1e-9
            ? new Difference(lowest.Judgement.Label, lowest.Judgement.Kind, lowest.Member, lowest.Judgement, highest.Member, highest.Judgement, factor) { IsSure = Sure(lowest.Judgement) || Sure(highest.Judgement) }
            : null;
    }

    /// <summary>Whether a judgement's middle lies beyond what a factor reaches: at 0, and of chances and amounts at 1.</summary>
    private static bool Sure(Judgement judgement)
    {
        var middle = judgement.Distribution.Median;
        return judgement.Kind switch
        {
            JudgementKind.Shift or JudgementKind.Weight or JudgementKind.Sharpness => middle <= 0,
            JudgementKind.Strength => Math.Abs(middle) >= 1,
            _ => middle is <= 0 or >= 1,
        };
    }

    /// <summary>A judgement's middle on a scale on which differences are factors: odds for chances and amounts, the number itself for the rest.</summary>
    private static double Scale(Judgement judgement)
    {
        var middle = judgement.Distribution.Median;
        return judgement.Kind switch
        {
            JudgementKind.Shift or JudgementKind.Weight or JudgementKind.Sharpness => Math.Max(Edge, middle),
            JudgementKind.Strength => Odds((middle + 1) / 2),
            _ => Odds(middle),
        };
    }

    private static double Odds(double chance)
    {
        var inside = Math.Clamp(chance, Edge, 1 - Edge);
        return inside / (1 - inside);
    }
}
