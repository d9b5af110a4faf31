using System.Collections.Immutable;
using Suppose.Analysis.Designs;
using Suppose.Model;

namespace Suppose.Analysis.Flips.Situations;

/// <summary>The main conclusions of a run of an inquiry with a situation, as questions.</summary>
/// <remarks>
/// Whether the leading design holds for all, and for each possibility; which design is the cheapest that holds; which has the smallest largest regret, where the file says what is
/// ours; and what each measure alone makes of each possibility that it is said to answer. All designs compete up to <see cref="MostCompeting"/>; beyond that those given and those that
/// differ from the leading one in a single measure.
/// </remarks>
/// <param name="central">The inquiry over the central world.</param>
/// <param name="leading">The leading design.</param>
/// <param name="result">What is reported of it.</param>
internal sealed class SituationQuestions(CompiledInquiry central, ulong leading, DesignResult result)
{
    /// <summary>Up to this many designs all compete.</summary>
    public const int MostCompeting = 512;

    /// <summary>The most designs beside the leading one that compete where not all do.</summary>
    private const int MostChosen = 64;

    private readonly ImmutableArray<int> _all = [.. Enumerable.Range(0, central.Possibilities)];

    private Inquiry Inquiry => central.Inquiry;

    private DesignSpace Space => central.Space;

    /// <summary>The questions.</summary>
    /// <param name="chosen">The designs that compete first where not all do.</param>
    public ImmutableArray<SituationQuestion> All(IEnumerable<ulong> chosen)
    {
        ulong[] competing = Competing(chosen);
        return
        [
            .. Holding(),
            new CheapestInSituation(Space, central.Limit, leading) { Designs = competing, Possibilities = _all },
            .. central.Model.HasValue && !central.Counted.IsEmpty ? [new RegretInSituation(Space) { Designs = competing, Possibilities = central.Counted }] : Array.Empty<SituationQuestion>(),
            .. Grades(),
        ];
    }

    private ulong[] Competing(IEnumerable<ulong> chosen)
    {
        IEnumerable<ulong> designs = Space.Count <= MostCompeting
            ? Space.Sets
            : chosen.Take(MostChosen).Append(leading).Concat(Enumerable.Range(0, Space.Measures).Select(m => leading ^ MeasureSet.Of(m)));
        return [.. designs.Where(set => Space.IndexOf(set) >= 0).Distinct().Order()];
    }

    private IEnumerable<SituationQuestion> Holding()
    {
        ulong[] designs = [leading];
        yield return new HoldingInSituation(leading, central.Limit, holds => new HoldsForAll(result.Measures, holds)) { Designs = designs, Possibilities = _all, Share = result.Holds.All };
        foreach (int possibility in _all)
        {
            string id = Inquiry.Possibilities[possibility].Id;
            yield return new HoldingInSituation(leading, central.Limit, holds => new HoldsForOne(result.Measures, id, holds))
            {
                Designs = designs,
                Possibilities = [possibility],
                Share = result.Holds.Each[possibility],
            };
        }
    }

    private IEnumerable<SituationQuestion> Grades()
    {
        (ulong Before, ulong After, int Possibility, Func<Grade, Conclusion> Conclusion)[] graded = [.. Graded()];
        ulong[] designs = [.. graded.SelectMany(g => new[] { g.Before, g.After }).Distinct().Order()];
        return graded.Select(g => new GradeInSituation(g.Before, g.After, Inquiry.Tolerance, g.Conclusion) { Designs = designs, Possibilities = [g.Possibility] });
    }

    private IEnumerable<(ulong Before, ulong After, int Possibility, Func<Grade, Conclusion> Conclusion)> Graded() =>
        from measure in Enumerable.Range(0, Space.Measures)
        let before = Space.Needs.Of(measure)
        let after = before | MeasureSet.Of(measure)
        where Space.Needs.Allow(after)
        from possibility in _all
        let id = Inquiry.Possibilities[possibility].Id
        where Inquiry.Measures[measure].Answers.Contains(id)
        select (before, after, possibility, (Func<Grade, Conclusion>)(grade => new MeasureGrade(Inquiry.Measures[measure].Id, id, grade)));
}
