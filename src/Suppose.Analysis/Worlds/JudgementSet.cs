using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Worlds;

/// <summary>The judgements, and the orders of importance, that an analysis draws worlds of.</summary>
/// <remarks>
/// An analysis names only what it uses, so that no dimension of the draw is spent on what cannot matter to it.
/// Neither the order of the file nor how often a judgement is used changes a set or its draws.
/// </remarks>
public sealed class JudgementSet
{
    private JudgementSet(ImmutableArray<Judgement> judgements, ImmutableArray<RankedWants> rankings)
    {
        Judgements = judgements;
        Rankings = rankings;
        UncertainKeys = [.. judgements.Where(j => !j.Distribution.IsCertain).Select(j => j.Key)
            .Concat(rankings.SelectMany(Ranking.DrawKeys))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The judgements, each key once, in ordinal order of their keys. (A key used for a quantity and its negative stands twice.)</summary>
    public ImmutableArray<Judgement> Judgements { get; }

    /// <summary>The orders of importance, in ordinal order of their key prefixes.</summary>
    public ImmutableArray<RankedWants> Rankings { get; }

    /// <summary>The keys that take a draw, in ordinal order: the place of a key is its dimension.</summary>
    public ImmutableArray<string> UncertainKeys { get; }

    /// <summary>Whether nothing has any width, so that there is one world only.</summary>
    public bool IsCertain => UncertainKeys.IsEmpty;

    /// <summary>What running an inquiry uses: everything but the record.</summary>
    public static JudgementSet OfRun(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        return Of(JudgementsOfInquiry.Run(inquiry), JudgementsOfInquiry.Rankings(inquiry));
    }

    /// <summary>What weighing by the record uses: everything in the inquiry.</summary>
    public static JudgementSet OfRecord(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        return Of(
            JudgementsOfInquiry.Run(inquiry).Concat(JudgementsOfInquiry.Record(inquiry)),
            JudgementsOfInquiry.Rankings(inquiry));
    }

    /// <summary>A set of the caller's choice.</summary>
    public static JudgementSet Of(IEnumerable<Judgement> judgements, IEnumerable<RankedWants> rankings) => new(
        [.. judgements.DistinctBy(j => (j.Key, j.Distribution)).OrderBy(j => j.Key, StringComparer.Ordinal)],
        [.. rankings.DistinctBy(r => r.KeyPrefix).OrderBy(r => r.KeyPrefix, StringComparer.Ordinal)]);
}
