using System.Collections.Immutable;
using System.Globalization;
using Suppose.Analysis.Tests.Situations;
using Suppose.Model;
using Suppose.Model.Desires;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Rewiring;

/// <summary>A small desire, built from a list of numbers; without numbers it is the simplest there is.</summary>
/// <param name="Numbers">What it is built from.</param>
/// <param name="Uncertain">Whether judgements may be ranges.</param>
/// <param name="Tangled">Whether it is to share wants between branches rather than to have terms, limits and aims.</param>
public sealed record SmallDesire(ImmutableArray<int> Numbers, bool Uncertain, bool Tangled)
{
    private const int MostEvents = 9;

    public override string ToString() =>
        $"{(Uncertain ? "uncertain" : "certain")}{(Tangled ? " tangled" : "")} [{string.Join(' ', Numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)))}]";

    public Desire Desire()
    {
        Genes genes = new(Numbers);
        string[] roots = genes.OneIn(3) ? ["root"] : ["root", "other root"];
        string[] items = [.. roots, .. Enumerable.Range(0, genes.Below(Tangled ? 6 : 4)).Select(i => $"want {i}")];
        int events = 0;
        ImmutableArray<DesireWant> wants = [.. items.Select((id, i) => Want(genes, id, items[(i + 1)..], ref events))];
        List<Way> ways = [];
        for (int i = 0, most = 1 + genes.Below(4); i < most; i++)
        {
            ways.Add(Way(genes, i, items, ref events));
        }

        string[] wayIds = [.. ways.Select(w => w.Id)];
        Desire desire = new()
        {
            Title = "A small desire",
            Lexicon = "icd203",
            Roots = [.. roots.Select(id => new Root(id, genes.OneIn(4) ? null : Judge(genes, $"roots/{id}", JudgementKind.Strength), Place.Nowhere))],
            Wants = wants,
            Ways = [.. ways],
            Fears = genes.OneIn(3) ? [new Fear("fear", Shifts(genes, "fear", wayIds), Place.Nowhere)] : [],
            Terms = Tangled ? [] : [.. Enumerable.Range(0, genes.Below(4)).Select(i => Term(genes, $"term {i}", wayIds))],
        };
        return Tangled ? desire : desire with
        {
            RankedRoots = genes.OneIn(6) ? new RankedWants("roots", [[.. roots.Select(r => new RankedWant(r, false))]], Place.Nowhere) : null,
            Limits = Limits(genes),
            NewWays = genes.OneIn(4) ? genes.Below(3) : null,
            Aims = [.. genes.Some(items, 4).Take(2).Select(id => new Aim(id, Sure(0.5), Tenth(genes), genes.Of(0.9, 1.0, 0.5), Place.Nowhere))],
        };
    }

    private DesireWant Want(Genes genes, string id, string[] below, ref int events)
    {
        WantShape shape = below.Length == 0 ? WantShape.Leaf : genes.Of(WantShape.Any, WantShape.All, WantShape.Weigh, WantShape.Leaf, WantShape.All);
        string[] parts = shape == WantShape.Leaf ? [] : [.. genes.Some(below, 2).Take(3)];
        bool already = events < MostEvents && genes.OneIn(4);
        events += already ? 1 : 0;
        return new DesireWant
        {
            Id = id,
            Shape = parts.Length == 0 ? WantShape.Leaf : shape,
            Parts = [.. parts],
            Weights = parts.Length > 0 && shape == WantShape.Weigh ? [.. parts.Select(part => Judge(genes, $"wants/{id}/{part}", JudgementKind.Strength))] : [],
            Together = parts.Length > 0 && shape == WantShape.All && genes.OneIn(2),
            Already = already ? Judge(genes, $"wants/{id}/already", JudgementKind.Chance) : null,
        };
    }

    private Way Way(Genes genes, int number, string[] items, ref int events)
    {
        string id = $"way {number}";
        string[] reached = [.. items.Where(_ => genes.OneIn(2)).Take(Math.Min(3, MostEvents - events))];
        events += reached.Length;
        return new Way
        {
            Id = id,
            Today = genes.OneIn(3),
            Reaches = [.. reached.Select(want => new Named(want, Judge(genes, $"ways/{id}/{want}", JudgementKind.Chance)))],
            Harms = genes.OneIn(3) ? [new Named(genes.Of("sleep", "calm"), Judge(genes, $"ways/{id}/harm", JudgementKind.Strength))] : [],
            Efforts = genes.OneIn(2) ? [new Named(genes.Of("time", "money"), Judge(genes, $"ways/{id}/effort", JudgementKind.Strength))] : [],
            Needs = number > 0 && genes.OneIn(5) ? [$"way {genes.Below(number)}"] : [],
        };
    }

    private Term Term(Genes genes, string id, string[] ways) => new()
    {
        Id = id,
        Matters = genes.OneIn(4) ? null : Judge(genes, $"terms/{id}/matters", JudgementKind.Strength),
        Locked = genes.OneIn(4),
        Blocks = [.. genes.Some(ways, 3)],
        Shifts = Shifts(genes, id, ways),
    };

    private ImmutableArray<Named> Shifts(Genes genes, string by, string[] ways) =>
        [.. genes.Some(ways, 3).Select(way => new Named(way, Shift(genes, $"{by}/{way}")))];

    private static ImmutableArray<Limit> Limits(Genes genes)
    {
        List<Limit> limits = [];
        if (genes.OneIn(2))
        {
            limits.Add(new Limit(LimitKind.Effort, "time", Sure(0.5), Tenth(genes) + 0.2, genes.Of(0.9, 1.0, 0.5), Place.Nowhere));
        }

        if (genes.OneIn(3))
        {
            limits.Add(new Limit(LimitKind.Harm, "sleep", Sure(0.5), Tenth(genes), genes.Of(0.9, 1.0), Place.Nowhere));
        }

        return [.. limits];
    }

    private static double Tenth(Genes genes) => genes.Below(11) / 10.0;

    private Judgement Judge(Genes genes, string key, JudgementKind kind)
    {
        double low = Tenth(genes);
        double high = Uncertain && genes.OneIn(2) ? Math.Min(1, low + (Tenth(genes) / 2)) : low;
        return Judged(key, kind, low < high ? new Uniform(low, high) : new CertainValue(low));
    }

    private Judgement Shift(Genes genes, string key)
    {
        double factor = genes.Of(0.5, 0.0, 0.2, 2.0);
        return Judged(key, JudgementKind.Shift, Uncertain && factor > 0 && genes.OneIn(2) ? new Uniform(factor / 2, factor) : new CertainValue(factor));
    }

    private static Judgement Sure(double value) => Judged("bar", JudgementKind.Strength, new CertainValue(value));

    private static Judgement Judged(string key, JudgementKind kind, Distribution distribution) =>
        new() { Key = key, Label = key, Kind = kind, Distribution = distribution, Written = key };
}
