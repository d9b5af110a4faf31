using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>Checks that what a measure lets grow is there to grow.</summary>
/// <param name="inquiry">The inquiry; no possibility mixes itself.</param>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class GrowthChecks(Inquiry inquiry, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Possibility> _possibilities = inquiry.Possibilities.ToDictionary(p => p.Id);

    /// <summary>Runs the checks.</summary>
    public void Run()
    {
        foreach (Growth growth in inquiry.Measures.SelectMany(m => m.Grows))
        {
            Possibility possibility = _possibilities[growth.Possibility];
            HashSet<string> wants = [.. WantsOf(possibility)];
            if (!wants.Contains(growth.Want))
            {
                diagnostics.Report(
                    SituationCheckCodes.GrowthOfNothing, growth.Place, growth.Possibility, growth.Want, string.Join(", ", wants.Order(StringComparer.Ordinal).Select(want => $"`{want}`")));
            }
            else if (possibility.Wants.FirstOrDefault(w => w.Want == growth.Want) is { } weight && IsStuck(weight.Weight, growth.Shift))
            {
                diagnostics.Report(SituationCheckCodes.GrowthMovesNothing, growth.Place, growth.Possibility, growth.Want);
            }
        }
    }

    private IEnumerable<string> WantsOf(Possibility possibility) => possibility.Wants.Select(w => w.Want)
        .Concat(possibility.Ranked?.Tiers.SelectMany(t => t).Select(w => w.Want) ?? [])
        .Concat(possibility.Mixes.SelectMany(m => WantsOf(_possibilities[m.Possibility])));

    // Odds of 0 and of certainty don't shift; only `stops it` ends a certainty.
    private static bool IsStuck(Judgement weight, Judgement shift) =>
        weight.Distribution is { IsCertain: true } sure && (sure.Minimum == 0 || (Math.Abs(sure.Minimum) == 1 && shift.Distribution.Minimum > 0));
}
