using System.Collections.Immutable;

namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>How differently an input is spread where things break and where they don't.</summary>
/// <param name="Subject">What the input stands for.</param>
/// <param name="Distance">The distance, in [0, 1]: 0 where the input has nothing to do with breaking by itself, 1 where it decides it.</param>
/// <remarks>
/// For a number the largest difference between the two distribution functions (Kolmogorov and Smirnov; as regional sensitivity Spear and Hornberger 1980, Water Research 14,
/// 43-49); for states half the sum of the differences between the two sets of shares.
/// </remarks>
public readonly record struct RegionalSensitivity(CaseSubject Subject, double Distance)
{
    /// <summary>Every input of a table, in its order; empty where all cases are alike.</summary>
    public static ImmutableArray<RegionalSensitivity> Of(CaseTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Breaking == 0 || table.Breaking == table.Cases
            ? []
            : [.. table.Inputs.Select(input => new RegionalSensitivity(input.Subject, DistanceOf(table, input)))];
    }

    private static double DistanceOf(CaseTable table, CaseInput input)
    {
        double[] values = input.Values.ToArray();
        int[] cases = [.. Enumerable.Range(0, values.Length)];
        Array.Sort(values, cases);
        (double breaking, double holding) = (table.Breaking, table.Cases - table.Breaking);
        (int broken, int held, double largest, double sum) = (0, 0, 0, 0);
        for (int from = 0, to; from < values.Length; from = to)
        {
            (int brokenHere, int heldHere) = (0, 0);
            for (to = from; to < values.Length && values[to] == values[from]; to++)
            {
                (brokenHere, heldHere) = table.Breaks[cases[to]] ? (brokenHere + 1, heldHere) : (brokenHere, heldHere + 1);
            }

            (broken, held) = (broken + brokenHere, held + heldHere);
            largest = Math.Max(largest, Math.Abs((broken / breaking) - (held / holding)));
            sum += Math.Abs((brokenHere / breaking) - (heldHere / holding));
        }

        return input.HasStates ? sum / 2 : largest;
    }
}
