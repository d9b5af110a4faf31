using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Flips;

/// <summary>The main conclusions of a run of a rated inquiry, as questions.</summary>
/// <remarks>
/// Whether the leading design holds for all, and for each possibility; whether it is the cheapest that holds, where it is at the central world; which design has the smallest
/// largest regret, where the file says what is ours; and what each measure alone makes of each possibility that it is said to answer.
/// </remarks>
internal static class FlipQuestions
{
    /// <summary>The questions.</summary>
    public static IReadOnlyList<FlipQuestion> Of(CompiledInquiry central, DesignResult leadingResult, ulong leading, IEnumerable<ulong> listed)
    {
        Competitors competitors = new(central, listed, leading);
        CheapestQuestion cheapest = new(competitors, leading);
        return
        [
            .. Holding(central, leadingResult, leading),
            .. cheapest.Best >= 0 && competitors.Sets[cheapest.Best] == leading ? [cheapest] : Array.Empty<FlipQuestion>(),
            .. central.Harm is not null && !central.Counted.IsEmpty ? [new RegretQuestion(competitors)] : Array.Empty<FlipQuestion>(),
            .. Grades(central),
        ];
    }

    private static IEnumerable<FlipQuestion> Holding(CompiledInquiry central, DesignResult result, ulong leading)
    {
        var there = CentralActs.Of(central, [leading]);
        double[] acts = [.. Enumerable.Range(0, central.Possibilities).Select(p => there.Of(p)[0])];
        int[] all = [.. Enumerable.Range(0, central.Possibilities)];
        yield return new HoldingQuestion(central, leading, acts, all, result.Holds.All, holds => new HoldsForAll(result.Measures, holds));
        foreach (int possibility in all)
        {
            string id = central.Inquiry.Possibilities[possibility].Id;
            yield return new HoldingQuestion(central, leading, acts, [possibility], result.Holds.Each[possibility], holds => new HoldsForOne(result.Measures, id, holds));
        }
    }

    private static IEnumerable<FlipQuestion> Grades(CompiledInquiry central)
    {
        for (int measure = 0; measure < central.Space.Measures; measure++)
        {
            bool isDesign = central.Space.Needs.Allow(central.Space.Needs.Of(measure) | MeasureSet.Of(measure));
            for (int possibility = 0; isDesign && possibility < central.Possibilities; possibility++)
            {
                if (central.Inquiry.Measures[measure].Answers.Contains(central.Inquiry.Possibilities[possibility].Id))
                {
                    yield return new GradeQuestion(central, measure, possibility);
                }
            }
        }
    }
}
