using System.Collections.Immutable;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Record;

/// <summary>What could still be found out, beside a record that has been weighed.</summary>
internal sealed class OpenEvidence
{
    private readonly RecordTable table;
    private readonly Posterior posterior;
    private readonly WorldTable worlds;
    private readonly double[][][] chances;

    /// <summary>Works out the chances of finding each open piece.</summary>
    public OpenEvidence(RecordCompiler compiler, RecordTable table, Posterior posterior, WorldTable worlds)
    {
        this.table = table;
        this.posterior = posterior;
        this.worlds = worlds;
        chances = [.. compiler.Open().Select(open => ChanceOfFinding.Of(
            open.Item, table.Origins.FirstOrDefault(o => o.Id is not null && o.Id == open.Origin), table.Possibilities.Count, worlds.Worlds))];
        Found = [.. chances.Select(Averaged)];
    }

    /// <summary>The chance of finding each piece under each possibility, averaged over worlds by how likely the possibility is there: <c>[piece][possibility]</c>.</summary>
    public double[][] Found { get; }

    /// <summary>What each piece would tell and is worth.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="worths">Worth before cost, one a piece; null where the file does not say what is ours.</param>
    public ImmutableArray<OpenReading> Read(Inquiry inquiry, double[]? worths)
    {
        var quantiles = new WorldQuantiles(posterior.Contradictory);
        var after = new RecordTable(table.Possibilities, posterior.Chances, []);
        return [.. inquiry.OpenEvidence.Select((item, i) => new OpenReading
        {
            Id = item.Id,
            Found = quantiles.Of(ChanceFound(chances[i])),
            Bits = quantiles.Of(Diagnosticity.Bits(new ItemLikelihoods(item.Id, item.Source, chances[i]), after)),
            Cost = item.Cost is { } cost ? quantiles.Of(worlds.Of(cost)) : null,
            BeforeCost = worths?[i],
            Worth = worths is null ? null : quantiles.Of(Net(worths[i], item.Cost, inquiry.Ours?.Costs)),
            CostCounted = item.Cost is not null && inquiry.Ours?.Costs is not null,
        })];
    }

    private double[] Averaged(double[][] found)
    {
        var average = new double[found.Length];
        for (var possibility = 0; possibility < average.Length; possibility++)
        {
            var (sum, total) = (0.0, 0.0);
            for (var world = 0; world < worlds.Worlds; world++)
            {
                sum += posterior.Chances[possibility][world] * found[possibility][world];
                total += posterior.Chances[possibility][world];
            }

            // A possibility without any chance weighs nothing, whatever would be found under it.
            average[possibility] = total > 0 ? Math.Min(1, sum / total) : 0;
        }

        return average;
    }

    private double[] ChanceFound(double[][] found)
    {
        var chance = new double[worlds.Worlds];
        for (var possibility = 0; possibility < found.Length; possibility++)
        {
            for (var world = 0; world < chance.Length; world++)
            {
                chance[world] += posterior.Chances[possibility][world] * found[possibility][world];
            }
        }

        return chance;
    }

    private double[] Net(double worth, Judgement? cost, Judgement? weight)
    {
        var net = new double[worlds.Worlds];
        Array.Fill(net, worth);
        for (var world = 0; cost is not null && weight is not null && world < net.Length; world++)
        {
            net[world] -= worlds.Of(cost)[world] * worlds.Of(weight)[world];
        }

        return net;
    }
}
