using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Tests.Designs;

/// <summary>What every design of an inquiry does, in one piece.</summary>
internal static class Surveys
{
    /// <summary>All designs, looked at together or in stretches of at most so many, as a power of 2; in the order of their masks.</summary>
    public static DesignSurvey Of(CompiledInquiry inquiry, int? bits = null, int threads = 1)
    {
        DesignSurvey[] parts = [.. SurveyPass.Run(inquiry, SurveyPlan.Of(inquiry, bits), new RunControl(threads, null, CancellationToken.None))];
        ulong[] met = [.. parts.SelectMany(part => part.Sets)];
        int[] order = [.. Enumerable.Range(0, met.Length).OrderBy(i => met[i])];
        T[] Joined<T>(Func<DesignSurvey, T[]> of) => parts.SelectMany(of).ToArray() is var all && all.Length == 0 ? all : [.. order.Select(i => all[i])];
        T[][] ByPossibility<T>(Func<DesignSurvey, T[][]> of) => [.. Enumerable.Range(0, of(parts[0]).Length).Select(p => Joined(part => of(part)[p]))];
        return new DesignSurvey
        {
            Worlds = inquiry.Worlds,
            Sets = Joined(part => part.Sets),
            Each = ByPossibility(part => part.Each),
            All = Joined(part => part.All),
            Least = parts[0].Least,
            RegretP95 = Joined(part => part.RegretP95),
            Losses = ByPossibility(part => part.Losses),
            WeighedLosses = ByPossibility(part => part.WeighedLosses),
        };
    }
}
