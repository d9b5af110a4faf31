using System.Numerics;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Standing;

namespace Suppose.Analysis.Breaking.Sensitivity;

/// <summary>How many worlds each of the two samples has from which Sobol indices are estimated.</summary>
/// <remarks>
/// A power of two, at most 2,048 and at most the worlds of the run, such that judgements times worlds times the sets that may be left standing, summed over the possibilities, stays
/// within a bound that takes some seconds. No clock decides, so that the same file has the same indices on every machine.
/// </remarks>
internal static class SampleSize
{
    private const int Most = 2048;
    private const int Least = 64;
    private const long MostWorkRated = 1L << 31;
    private const long MostWorkWithSituation = 1L << 28;

    /// <summary>The size; null where not even 64 worlds, or as many as the run has, would stay within the bound, or the run has a single one.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="design">The design.</param>
    /// <param name="relevant">What can matter to it.</param>
    /// <param name="worlds">Worlds of the run.</param>
    public static int? Of(CompiledInquiry inquiry, ulong design, RelevantJudgements relevant, int worlds)
    {
        double work = Enumerable.Range(0, inquiry.Possibilities).Sum(p => (relevant.ByPossibility[p].Length + relevant.Rankings[p].Length + 2) * (double)Standing(inquiry, design, p));
        double most = (inquiry.Inquiry.IsRated ? MostWorkRated : MostWorkWithSituation) / work;
        int size = Math.Min(worlds, Most);
        while (size > most)
        {
            size /= 2;
        }

        return size >= Math.Min(worlds, Least) && size >= 2 ? size : null;
    }

    /// <summary>How many sets of the design's measures may be left standing, as far as they matter under a possibility.</summary>
    private static long Standing(CompiledInquiry inquiry, ulong design, int possibility) =>
        1L << BitOperations.PopCount(StandingPlan.MayGo(inquiry.Chances, inquiry.Space.Needs, possibility, inquiry.Relevant(possibility) & design));
}
