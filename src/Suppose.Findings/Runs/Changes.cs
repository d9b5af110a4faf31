using Suppose.Analysis;
using Suppose.Analysis.Lessons;

namespace Suppose.Findings.Runs;

internal static class Changes
{
    public static ActChange Of(string possibility, Quantiles before, Quantiles after, double share, double tolerance) => new(
        possibility, before, after, GradeOf(before.P50, after.P50, tolerance), share, share >= 0.95 ? Verdict.Holds : share <= 0.05 ? Verdict.Fails : Verdict.Depends);

    private static Grade GradeOf(double b, double a, double tolerance) =>
        a <= tolerance + 1e-12 ? Grade.Never : a > b ? Grade.Worse : a <= 0.2 * b ? Grade.Rare : a <= 0.5 * b ? Grade.Halved : a <= 0.9 * b ? Grade.Dented : Grade.NotTouched;
}
