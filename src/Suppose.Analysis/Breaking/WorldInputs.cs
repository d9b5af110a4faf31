using Suppose.Analysis.Breaking.Boxes;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Breaking;

/// <summary>What differs from world to world, as inputs of a table of cases.</summary>
/// <param name="inquiry">The inquiry.</param>
/// <param name="relevant">What can matter to the design.</param>
/// <param name="worlds">The worlds.</param>
internal sealed class WorldInputs(Inquiry inquiry, RelevantJudgements relevant, WorldTable worlds)
{
    /// <summary>The inputs that can matter under one possibility, or under any.</summary>
    /// <param name="possibility">The possibility; null for any.</param>
    /// <param name="cases">The world of each case.</param>
    public IEnumerable<CaseInput> Of(int? possibility, int[] cases)
    {
        foreach (Judgement judgement in possibility is { } one ? relevant.ByPossibility[one] : relevant.All)
        {
            yield return CaseInput.OfNumbers(new JudgementSubject(judgement), Picked(worlds.Of(judgement), cases));
        }

        IEnumerable<int> among = possibility is { } only ? [only] : Enumerable.Range(0, inquiry.Possibilities.Length);
        foreach ((Possibility whose, RankedWants ranked) in among.SelectMany(p => relevant.Rankings[p]).DistinctBy(r => r.Ranked.KeyPrefix))
        {
            foreach (RankedWant want in Ranking.Wants(ranked))
            {
                yield return CaseInput.OfNumbers(new WeightSubject(whose.Id, want.Want), Picked(worlds.Of(ranked, want.Want), cases));
            }
        }
    }

    private static double[] Picked(ReadOnlySpan<double> column, int[] cases)
    {
        double[] values = new double[cases.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = column[cases[i]];
        }

        return values;
    }
}
