using Suppose.Analysis;
using Suppose.Language;

namespace Suppose.Findings.Tests;

/// Runs of files written in the test.
internal static class RunOf
{
    public const string Two = """
        inquiry: Two motives, two measures, rated directly
        possibilities:
          fear: {acts: 0.9, weight: 0.5}
          gain: {acts: 0.5, weight: 0.5}
        measures:
          review: {cost: 0.05, against: {fear: x0.1, gain: x0.5}}
          veto: {cost: 0.1, against: {fear: x0.05, gain: x0.02}}
        ours: {harm: 0.9, costs: 1}
        """;

    public static InquiryRun Text(string text, int worlds = 64) => InquiryRunner.Run(InquiryReader.Read(text).Inquiry!, new RunSettings { Worlds = worlds });
}
