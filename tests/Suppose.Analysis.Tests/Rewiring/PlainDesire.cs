using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Analysis.Tests.Rewiring;

/// <summary>A desire read as its definition says, by going over every joint outcome of all links and of all that may be met already.</summary>
internal sealed class PlainDesire(Desire desire, WorldTable table)
{
    private readonly string[] _items = [.. desire.Roots.Select(r => r.Id).Concat(desire.Wants.Select(w => w.Id)).Distinct()];
    private readonly Dictionary<(int Ways, int LetGo), double[][]> _degrees = [];

    public int Worlds => table.Worlds;

    /// <summary>The expected degree of a root or want, by world.</summary>
    /// <param name="ways">Marks of the ways that are taken.</param>
    /// <param name="letGo">Marks of the terms that are let go.</param>
    /// <param name="id">The root or want.</param>
    public double[] Degree(int ways, int letGo, string id)
    {
        if (!_degrees.TryGetValue((ways, letGo), out double[][]? degrees))
        {
            _degrees[(ways, letGo)] = degrees = [.. _items.Select(_ => new double[Worlds])];
            for (int world = 0; world < Worlds; world++)
            {
                GoOver(ways, letGo, world, degrees);
            }
        }

        return degrees[Array.IndexOf(_items, id)];
    }

    /// <summary>The value, by world.</summary>
    public double[] Value(int ways, int letGo)
    {
        double[] value = new double[Worlds];
        for (int world = 0; world < Worlds; world++)
        {
            double[] weights = [.. desire.Roots.Select(r => desire.RankedRoots is { } ranked ? table.Of(ranked, r.Id)[world] : r.Weight is { } w ? table.Of(w)[world] : 1)];
            double total = weights.Sum();
            for (int root = 0; root < weights.Length; root++)
            {
                value[world] += (total > 0 ? weights[root] / total : 1.0 / weights.Length) * Degree(ways, letGo, desire.Roots[root].Id)[world];
            }
        }

        return value;
    }

    /// <summary>What ways use up, by world.</summary>
    public double[] Used(LimitKind kind, string of, int ways) => [.. Enumerable.Range(0, Worlds).Select(world =>
    {
        double sum = 0;
        double spared = 1;
        foreach (Way way in desire.Ways.Where((_, i) => Has(ways, i)))
        {
            foreach (Named named in (kind == LimitKind.Effort ? way.Efforts : way.Harms).Where(n => n.Id == of))
            {
                sum += table.Of(named.Judgement)[world];
                spared *= 1 - table.Of(named.Judgement)[world];
            }
        }

        return kind == LimitKind.Effort ? sum : 1 - spared;
    })];

    public static bool Has(int marks, int number) => (marks & (1 << number)) != 0;

    private void GoOver(int ways, int letGo, int world, double[][] degrees)
    {
        List<(int Item, int Way, double Chance)> events = [];
        foreach (DesireWant want in desire.Wants)
        {
            if (want.Already is { } already)
            {
                events.Add((Array.IndexOf(_items, want.Id), -1, table.Of(already)[world]));
            }
        }

        for (int way = 0; way < desire.Ways.Length; way++)
        {
            if (Has(ways, way))
            {
                int number = way;
                events.AddRange(desire.Ways[way].Reaches.Select(r => (Array.IndexOf(_items, r.Id), number, Chance(r.Judgement, number, letGo, world))));
            }
        }

        events.RemoveAll(e => e.Chance == 0);
        bool[,] happened = new bool[_items.Length, desire.Ways.Length + 1];
        for (int outcome = 0; outcome < 1 << events.Count; outcome++)
        {
            double chance = 1;
            for (int i = 0; i < events.Count; i++)
            {
                chance *= Has(outcome, i) ? events[i].Chance : 1 - events[i].Chance;
                happened[events[i].Item, events[i].Way + 1] = Has(outcome, i);
            }

            if (chance > 0)
            {
                for (int item = 0; item < _items.Length; item++)
                {
                    degrees[item][world] += chance * Met(item, happened, null, world);
                }
            }
        }
    }

    private double Chance(Judgement judgement, int way, int letGo, int world)
    {
        double chance = table.Of(judgement)[world];
        IEnumerable<Named> shifts = desire.Fears.SelectMany(f => f.Shifts).Concat(desire.Terms.Where((_, i) => !Has(letGo, i)).SelectMany(t => t.Shifts));
        foreach (double factor in shifts.Where(s => s.Id == desire.Ways[way].Id).Select(s => table.Of(s.Judgement)[world]))
        {
            chance = factor == 0 ? 0 : chance is 0 or 1 ? chance : 1 / (1 + ((1 - chance) / chance / factor));
        }

        return chance;
    }

    /// <summary>How far an item is met by what happened; where a way is named, by what that way did and what is met already.</summary>
    private double Met(int item, bool[,] happened, int? alone, int world)
    {
        for (int way = -1; way < desire.Ways.Length; way++)
        {
            if (happened[item, way + 1] && (alone is null || way == -1 || way == alone))
            {
                return 1;
            }
        }

        if (desire.Wants.FirstOrDefault(w => w.Id == _items[item]) is not { } want || want.Shape == WantShape.Leaf)
        {
            return 0;
        }

        int[] parts = [.. want.Parts.Select(p => Array.IndexOf(_items, p))];
        if (want.Together && alone is null)
        {
            double missed = 1;
            for (int way = -1; way < desire.Ways.Length; way++)
            {
                missed *= 1 - parts.Aggregate(1.0, (all, part) => all * Met(part, happened, way, world));
            }

            return 1 - missed;
        }

        double[] met = [.. parts.Select(part => Met(part, happened, alone, world))];
        if (alone is not null && want.Shape == WantShape.Weigh)
        {
            bool weightless = want.Weights.All(w => w.Distribution.Maximum == 0);
            return met.Where((_, i) => weightless || want.Weights[i].Distribution.Maximum > 0).Aggregate(1.0, (all, one) => all * one);
        }

        return want.Shape switch
        {
            WantShape.All => met.Aggregate(1.0, (all, one) => all * one),
            WantShape.Any => 1 - met.Aggregate(1.0, (none, one) => none * (1 - one)),
            _ => Mean(want, met, world),
        };
    }

    private double Mean(DesireWant want, double[] met, int world)
    {
        double[] weights = [.. want.Weights.Select(w => table.Of(w)[world])];
        double total = weights.Sum();
        return met.Select((one, i) => one * (total > 0 ? weights[i] / total : 1.0 / met.Length)).Sum();
    }
}
