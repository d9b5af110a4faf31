using Suppose.Model;

namespace Suppose.Analysis.Tests.Situations;

/// <summary>Designs and what stands of them, found plainly: every subset of every design, with its chance.</summary>
internal sealed class PlainDesigns(PlainWorld world)
{
    private Inquiry Inquiry => world.Inquiry;

    /// <summary>All designs that respect needs and excludes, by size and then by the order of the file.</summary>
    public List<string[]> Feasible() =>
    [
        .. Subsets([.. Inquiry.Measures.Select(m => m.Id)])
            .Where(d => d.All(id => Of(id).Needs.All(d.Contains) && !Of(id).Excludes.Any(d.Contains)))
            .OrderBy(d => d.Length)
            .ThenBy(d => string.Join(",", d.Select(id => Place(id).ToString("D2", System.Globalization.CultureInfo.InvariantCulture))), StringComparer.Ordinal),
    ];

    public double ChanceToStand(string measure, string possibility) =>
        Of(measure).Stands.FirstOrDefault(s => s.Possibility == possibility) is { } stands ? world.Number(stands.Judgement) : 1;

    /// <summary>Every set that may be left standing of a design, with its chance; a measure whose needs have fallen falls with them.</summary>
    public IEnumerable<(HashSet<string> Standing, double Chance)> Standing(string[] design, Func<string, double> stands)
    {
        string[][] groups = [.. design.GroupBy(id => Of(id).UpheldBy ?? "only " + id).Select(g => g.ToArray())];
        IEnumerable<(string[] Standing, double Chance)> all = [([], 1.0)];
        foreach (string[] group in groups)
        {
            all = all.SelectMany(some => Cut(group, stands).Select(cut => (some.Standing.Concat(cut.Standing).ToArray(), some.Chance * cut.Chance))).ToList();
        }

        return all.Where(a => a.Chance > 0).Select(a => (Upheld(a.Standing), a.Chance));
    }

    private static IEnumerable<(string[] Standing, double Chance)> Cut(string[] group, Func<string, double> stands)
    {
        double[] cuts = [0, .. group.Select(stands).Distinct().Order(), 1];
        for (int i = 0; i + 1 < cuts.Length; i++)
        {
            double middle = (cuts[i] + cuts[i + 1]) / 2;
            yield return ([.. group.Where(id => middle < stands(id))], cuts[i + 1] - cuts[i]);
        }
    }

    private HashSet<string> Upheld(string[] standing)
    {
        var left = standing.ToHashSet();
        while (left.RemoveWhere(id => Of(id).Needs.Any(need => !left.Contains(need))) > 0)
        {
        }

        return left;
    }

    private Measure Of(string id) => Inquiry.Measures.Single(m => m.Id == id);

    private int Place(string id) => Inquiry.Measures.Select(m => m.Id).ToList().IndexOf(id);

    private static IEnumerable<string[]> Subsets(string[] all)
    {
        for (int set = 0; set < 1 << all.Length; set++)
        {
            yield return [.. all.Where((_, i) => (set >> i & 1) != 0)];
        }
    }
}
