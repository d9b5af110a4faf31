using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Record;

/// The posterior in plain nested loops, straight from the formula and without logarithms: what the analysis is held against.
internal static class PlainRecord
{
    /// The chance of each possibility in one world; null where none is possible.
    public static double[]? Posterior(Inquiry inquiry, WorldTable worlds, int world)
    {
        var ids = Weighed(inquiry);
        var chances = ids.Select(id => inquiry.Possibilities.Single(p => p.Id == id).Weight is { } w ? worlds.Of(w)[world] : 1).ToArray();
        foreach (var item in inquiry.Evidence)
        {
            var used = Used(inquiry, item, ids, worlds, world);
            for (var i = 0; i < ids.Length; i++)
            {
                chances[i] *= Math.Pow(used[i], Weight(inquiry, item, ids, worlds, world));
            }
        }

        return chances.Sum() > 0 ? chances.Select(c => c / chances.Sum()).ToArray() : null;
    }

    public static string[] Weighed(Inquiry inquiry)
    {
        var rated = inquiry.Possibilities.Select(p => p.Id).Where(id => inquiry.Evidence.Any(e => e.Expected.Any(x => x.Possibility == id))).ToArray();
        return rated.Length == 0 ? [.. inquiry.Possibilities.Select(p => p.Id)] : rated;
    }

    private static double Weight(Inquiry inquiry, Evidence item, string[] ids, WorldTable worlds, int world)
    {
        var telling = item.Origin is null ? 1 : inquiry.Evidence.Count(e => e.Origin == item.Origin && Used(inquiry, e, ids, worlds, world).Distinct().Count() > 1);
        var dependence = inquiry.Origins.SingleOrDefault(o => o.Id == item.Origin)?.Dependence is { } rho ? worlds.Of(rho)[world] : 1;
        return 1 / (1 + ((Math.Max(1, telling) - 1) * dependence));
    }

    private static double[] Used(Inquiry inquiry, Evidence item, string[] ids, WorldTable worlds, int world)
    {
        var judged = item.Reliability ?? inquiry.Sources.SingleOrDefault(s => s.Id == item.Source)?.Reliability;
        var reliability = judged is null ? 1 : worlds.Of(judged)[world];
        return [.. ids.Select(id => item.Expected.SingleOrDefault(e => e.Possibility == id) is { } e ? worlds.Of(e.Judgement)[world] : 0.5)
            .Select(likelihood => (reliability * likelihood) + ((1 - reliability) * 0.5))];
    }
}
