using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>Checks that the chances of a rule add up: numbers exactly, words near enough to be rescaled without a word about it.</summary>
/// <param name="index">The situation.</param>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class ChanceSumChecks(SituationIndex index, DiagnosticBag diagnostics)
{
    // Sums of a few decimal numbers miss 1 by rounding alone, at most some units in the last place each.
    internal const double Rounding = 1e-9;

    /// <summary>Runs the checks.</summary>
    public void Run()
    {
        foreach (Circumstance circumstance in index.Inquiry.Circumstances.Where(c => !PersonChecks.IsTypeOfOurs(index.Inquiry, c)))
        {
            Check(circumstance.Id, circumstance.States, circumstance.Rules);
        }

        foreach (Outcome outcome in index.Inquiry.Outcomes)
        {
            Check(outcome.Id, outcome.States, outcome.Rules);
        }

        foreach (Belief belief in index.Inquiry.Possibilities.SelectMany(p => p.Believes))
        {
            Check(belief.Of, index.States(belief.Of), [belief.Rule]);
        }
    }

    private void Check(string variable, ImmutableArray<string> states, ImmutableArray<Rule> rules)
    {
        foreach (Rule rule in rules)
        {
            double low = rule.Chances.Sum(c => c.Chance.Distribution.Minimum);
            double high = rule.Chances.Sum(c => c.Chance.Distribution.Maximum);
            double numbers = rule.Chances.Where(c => c.Chance.Word is null).Sum(c => c.Chance.Distribution.Minimum);
            bool all = rule.Chances.Length == states.Length;
            bool words = rule.Chances.Any(c => c.Chance.Word is not null);
            bool misses = low > 1 + Rounding || (all && high < 1 - Rounding);
            bool numbersMiss = numbers > 1 + Rounding || rule.Chances.All(c => c.Chance.Distribution.IsCertain);
            if (misses)
            {
                diagnostics.Report(words && !numbersMiss ? SituationCheckCodes.WordsRescaled : SituationCheckCodes.NumbersMissOne, rule.Place, variable, Sum(low, high));
            }
        }
    }

    /// <summary>A sum of ranges, in numbers.</summary>
    /// <param name="low">The sum of their lower ends.</param>
    /// <param name="high">The sum of their upper ends.</param>
    internal static string Sum(double low, double high) => low == high
        ? low.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{low:0.####}-{high:0.####}");
}
