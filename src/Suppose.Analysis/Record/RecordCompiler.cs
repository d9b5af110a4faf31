using System.Collections.Immutable;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Record;

/// <summary>Turns an inquiry's weights and evidence into a record ready to be weighed, over worlds that have been drawn.</summary>
internal sealed class RecordCompiler
{
    private readonly Inquiry inquiry;
    private readonly ImmutableArray<Possibility> weighed;
    private readonly WorldTable worlds;
    private readonly Lazy<ObservedChoices> choices;
    private readonly Lazy<Dictionary<(string Item, string Possibility), double[]>> observed;
    private readonly double[] proven;

    /// <summary>Prepares to compile.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="weighed">The possibilities that are weighed.</param>
    /// <param name="worlds">The worlds, drawn of everything the record uses.</param>
    public RecordCompiler(Inquiry inquiry, ImmutableArray<Possibility> weighed, WorldTable worlds)
    {
        this.inquiry = inquiry;
        this.weighed = weighed;
        this.worlds = worlds;
        choices = new Lazy<ObservedChoices>(() => new ObservedChoices(inquiry, worlds));
        observed = new Lazy<Dictionary<(string, string), double[]>>(Observed);
        proven = Constant(1);
    }

    /// <summary>The record, its items gathered by origin; origins stand where their first item does.</summary>
    public RecordTable Compile()
    {
        var weighs = inquiry.Evidence.Where(Weighs).ToArray();
        var origins = weighs.GroupBy(OriginKey, StringComparer.Ordinal)
            .Select(group => new OriginTable(group.First().Origin, [.. group.Select(Item)], Dependence(group.First().Origin)));
        return new RecordTable([.. weighed.Select(p => p.Id)], Prior(), [.. origins]);
    }

    /// <summary>The open pieces as if they had been found, with the origin they would join.</summary>
    public IEnumerable<(ItemLikelihoods Item, string? Origin)> Open() => inquiry.OpenEvidence.Select(item => (Item(item), item.Origin));

    /// One item's likelihoods, as they are used.
    private ItemLikelihoods Item(Evidence item)
    {
        var used = weighed.Select(possibility => Likelihood(item, possibility)).ToArray();
        var guess = item.Observed is { } choice ? 1.0 / choices.Value.Options(choice) : UsedLikelihood.SeenOrNot;
        foreach (var row in used)
        {
            UsedLikelihood.Mix(Reliability(item), row, guess);
        }

        return new ItemLikelihoods(item.Id, item.Source, used);
    }

    /// How much items of an origin repeat each other, one a world; 1 where the file does not say.
    private double[] Dependence(string? origin) =>
        inquiry.Origins.FirstOrDefault(o => o.Id == origin)?.Dependence is { } judged ? worlds.Of(judged).ToArray() : proven;

    /// An item that only sets possibilities aside is not weighed.
    private static bool Weighs(Evidence item) => item.Observed is not null || !item.Expected.IsEmpty || item.RulesOut.IsEmpty;

    /// Names of origins never refer to items, so the two must not meet under one key.
    private static string OriginKey(Evidence item) => item.Origin is { } origin ? $"origin/{origin}" : $"item/{item.Id}";

    private double[][] Prior()
    {
        var prior = weighed.Select(p => p.Weight is { } weight ? worlds.Of(weight).ToArray() : Constant(1)).ToArray();
        for (var world = 0; world < worlds.Worlds; world++)
        {
            var total = 0.0;
            foreach (var row in prior)
            {
                total += row[world];
            }

            // Weights that are all 0 stay so: the world has no prior, and no posterior either.
            Array.ForEach(prior, row => row[world] /= total > 0 ? total : 1);
        }

        return prior;
    }

    private double[] Likelihood(Evidence item, Possibility possibility)
    {
        if (item.Observed is not null)
        {
            return observed.Value[(item.Id, possibility.Id)];
        }

        var judged = item.Expected.FirstOrDefault(e => e.Possibility == possibility.Id);
        return judged is null ? Constant(UsedLikelihood.SeenOrNot) : worlds.Of(judged.Judgement).ToArray();
    }

    /// The chances of all observed choices under all possibilities, worked out together.
    private Dictionary<(string Item, string Possibility), double[]> Observed()
    {
        var all = inquiry.Evidence.Where(e => e.Observed is not null).SelectMany(e => weighed.Select(p => (Item: e, Possibility: p))).ToArray();
        var chances = all.Select(_ => new double[worlds.Worlds]).ToArray();
        choices.Value.Chances([.. all.Select(one => choices.Value.LayOut(one.Item.Observed!, one.Possibility))], chances);
        return all.Zip(chances).ToDictionary(one => (one.First.Item.Id, one.First.Possibility.Id), one => one.Second);
    }

    private ReadOnlySpan<double> Reliability(Evidence item)
    {
        var judged = item.Reliability ?? inquiry.Sources.FirstOrDefault(s => s.Id == item.Source)?.Reliability;
        return judged is null ? proven : worlds.Of(judged);
    }

    private double[] Constant(double value)
    {
        var values = new double[worlds.Worlds];
        Array.Fill(values, value);
        return values;
    }
}
