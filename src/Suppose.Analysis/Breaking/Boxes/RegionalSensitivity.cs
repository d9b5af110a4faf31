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
    /// <summary>How often chance alone would bring about more than <see cref="ByChance"/>.</summary>
    private const double Doubt = 0.01;

    /// <summary>How many times as far it has to lie one way as the other, to lie that way.</summary>
    private const double OneWay = 2;

    /// <summary>The distance, in (0, 1], that an input which has nothing to do with breaking stays below in 99 of 100 tables.</summary>
    /// <remarks>
    /// sqrt(ln(2 c / 0.01) / 2 (1 / b + 1 / h)), with b cases in which it breaks and h in which it holds; cases that share a world count as one. For numbers c is 1 (Smirnov 1939);
    /// of k states c is 2^(k-1) - 1, the ways of parting them in two (Hoeffding 1963). Never above 1.
    /// </remarks>
    public double ByChance { get; init; }

    /// <summary>Which way it lies where things break; of states neither way.</summary>
    public RegionalSide Side { get; init; }

    /// <summary>Whether it differs by more than chance would bring about.</summary>
    public bool Tells => Distance > ByChance;

    /// <summary>Every input of a table, in its order; empty where all cases are alike.</summary>
    public static ImmutableArray<RegionalSensitivity> Of(CaseTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Breaking == 0 || table.Breaking == table.Cases ? [] : [.. table.Inputs.Select(input => Of(table, input))];
    }

    private static RegionalSensitivity Of(CaseTable table, CaseInput input)
    {
        double[] values = input.Values.ToArray();
        int[] cases = [.. Enumerable.Range(0, values.Length)];
        Array.Sort(values, cases);
        (double breaking, double holding) = (table.Breaking, table.Cases - table.Breaking);
        (int broken, int held, double higher, double lower, double sum) = (0, 0, 0, 0, 0);
        for (int from = 0, to; from < values.Length; from = to)
        {
            (int brokenHere, int heldHere) = (0, 0);
            for (to = from; to < values.Length && values[to] == values[from]; to++)
            {
                (brokenHere, heldHere) = table.Breaks[cases[to]] ? (brokenHere + 1, heldHere) : (brokenHere, heldHere + 1);
            }

            (broken, held) = (broken + brokenHere, held + heldHere);
            double lead = (held / holding) - (broken / breaking);
            (higher, lower) = (Math.Max(higher, lead), Math.Max(lower, -lead));
            sum += Math.Abs((brokenHere / breaking) - (heldHere / holding));
        }

        double distance = input.HasStates ? sum / 2 : Math.Max(higher, lower);
        RegionalSensitivity found = new(input.Subject, distance) { ByChance = ChanceOf(table, input) };
        return found with { Side = found.Tells && !input.HasStates ? SideOf(higher, lower) : RegionalSide.Neither };
    }

    private static double ChanceOf(CaseTable table, CaseInput input)
    {
        double partings = input.HasStates ? Math.Max(1, Math.Pow(2, input.States.Length - 1) - 1) : 1;
        double worlds = ((1.0 / table.Breaking) + (1.0 / (table.Cases - table.Breaking))) * table.CasesAWorld;
        return Math.Min(1, Math.Sqrt(Math.Log(2 * partings / Doubt) / 2 * worlds));
    }

    private static RegionalSide SideOf(double higher, double lower) =>
        higher >= OneWay * lower ? RegionalSide.Higher : lower >= OneWay * higher ? RegionalSide.Lower : RegionalSide.Neither;
}
