using System.Collections.Immutable;
using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Lessons;

/// <summary>Finds the weakest link of designs.</summary>
/// <param name="central">The inquiry at the central world.</param>
/// <param name="control">How to run.</param>
internal sealed class LinkFinder(CompiledInquiry central, RunControl control)
{
    /// <summary>The most designs whose weakest link is sought; those that come first are.</summary>
    public const int MostDesigns = 256;

    private const double Slack = 1e-12;

    /// <summary>The weakest links, in the designs' order; a design that nothing could help by standing for certain has none.</summary>
    /// <param name="designs">The designs, the most wanted first.</param>
    public ImmutableArray<WeakestLink> Find(IEnumerable<ulong> designs)
    {
        ulong[] some = [.. designs.Where(design => design != 0).Distinct().Take(MostDesigns)];
        if (some.Length == 0 || central.Counted.IsEmpty)
        {
            return [];
        }

        double[][] asIs = Chances(central, some);
        int[] worst = [.. asIs.Select(Worst)];
        var best = new (double Chance, ulong Link)[some.Length];
        for (int i = 0; i < some.Length; i++)
        {
            best[i] = (asIs[i][worst[i]] - Slack, 0);
        }

        foreach (ulong link in Links())
        {
            double[][] ifStood = Chances(central.With(central.Model, central.Chances.IfStood(link)), some);
            for (int i = 0; i < some.Length; i++)
            {
                double chance = ifStood[i][worst[i]];
                best[i] = (some[i] & link) != 0 && chance < best[i].Chance ? (chance, link) : best[i];
            }
        }

        return [.. Enumerable.Range(0, some.Length).Where(i => best[i].Link != 0).Select(i => LinkOf(some[i], worst[i], best[i].Link & some[i], asIs[i][worst[i]], best[i].Chance))];
    }

    private double[][] Chances(CompiledInquiry inquiry, ulong[] designs) =>
        new ColumnPass(inquiry, control).Read(designs, own => own.Deciding.Select(column => column[0]).ToArray());

    /// <summary>The possibility under which the chance is largest; of those that are equal to 12 decimals, and so but for rounding, the first.</summary>
    private int Worst(double[] chances) => central.Counted.MaxBy(possibility => Math.Round(chances[possibility], 12));

    /// <summary>The measures that fall together, those that stand for certain under every possibility left out; in the order of the file.</summary>
    private IEnumerable<ulong> Links() => Enumerable.Range(0, central.Space.Measures)
        .Where(measure => central.Counted.Any(possibility => central.Chances.MayFall(possibility).Has(measure)))
        .GroupBy(central.Chances.Upholder)
        .Select(link => link.Aggregate(0UL, (set, measure) => set | MeasureSet.Of(measure)));

    private WeakestLink LinkOf(ulong design, int possibility, ulong link, double chance, double ifStood) => new(
        central.Space.Ids(design),
        central.Inquiry.Possibilities[possibility].Id,
        central.Inquiry.Measures[link.Measures().First()].UpheldBy,
        central.Space.Ids(link),
        chance,
        ifStood);
}
