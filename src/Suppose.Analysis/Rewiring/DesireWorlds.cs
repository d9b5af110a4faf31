using Suppose.Analysis.Rewiring.Wants;
using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Rewiring;

/// <summary>What a desire says in each world, before any term: rows of worlds.</summary>
/// <remarks>Immutable once built; rows of judgements that are used as they are drawn are read from the table.</remarks>
internal sealed class DesireWorlds
{
    private readonly WorldTable _table;
    private readonly double[][] _links;

    public DesireWorlds(DesireIndex desire, WorldTable table)
    {
        Desire = desire;
        _table = table;
        Worlds = table.Worlds;
        _links = [.. desire.Links.Select(link => Shifted(table.Of(link.Chance), desire.FearShifts[link.Way]))];
        Already = [.. Enumerable.Range(0, desire.Wants).Select(want => desire.Declared(want)?.Already is { } already ? table.Of(already).ToArray() : null)];
        RootWeights = Normalised(Roots());
    }

    public DesireIndex Desire { get; }

    public int Worlds { get; }

    /// <summary>For each want the chance that it is met already; null where there is none.</summary>
    public double[]?[] Already { get; }

    /// <summary>For each root its share of the value; over the roots they sum to 1 in each world.</summary>
    public double[][] RootWeights { get; }

    /// <summary>A judgement's values.</summary>
    public ReadOnlySpan<double> Of(Judgement judgement) => _table.Of(judgement);

    /// <summary>A link's chance after fears.</summary>
    public double[] Chance(int link) => _links[link];

    /// <summary>A link's chance after fears and the terms that are kept.</summary>
    public double[] Chance(int link, ReadOnlySpan<bool> letGo)
    {
        List<WayShift> kept = [];
        foreach (WayShift shift in Desire.TermShifts[Desire.Links[link].Way])
        {
            if (!letGo[shift.By])
            {
                kept.Add(shift);
            }
        }

        return kept.Count == 0 ? _links[link] : Shifted(_links[link], kept);
    }

    /// <summary>The rows of weights of a mean; they sum to 1 in each world.</summary>
    public double[][] Weights(TapeMean mean) =>
        mean.Of < 0 ? RootWeights : Normalised([.. Desire.Declared(mean.Of)!.Weights.Select(weight => _table.Of(weight).ToArray())]);

    private double[][] Roots()
    {
        var ranked = Desire.Desire.RankedRoots;
        return [.. Desire.Desire.Roots.Select(root => ranked is not null ? _table.Of(ranked, root.Id).ToArray()
            : root.Weight is { } weight ? _table.Of(weight).ToArray()
            : [.. Enumerable.Repeat(1.0, Worlds)])];
    }

    private double[] Shifted(ReadOnlySpan<double> chances, IEnumerable<WayShift> shifts)
    {
        double[] row = chances.ToArray();
        foreach (WayShift shift in shifts)
        {
            ReadOnlySpan<double> factors = _table.Of(shift.Shift);
            for (int world = 0; world < row.Length; world++)
            {
                row[world] = Odds.Shift(row[world], factors[world]);
            }
        }

        return row;
    }

    /// <summary>Each weight as a share of all; where all are 0 they count alike.</summary>
    private static double[][] Normalised(double[][] weights)
    {
        if (weights.Length == 0)
        {
            return weights;
        }

        double[] total = new double[weights[0].Length];
        Array.ForEach(weights, row => WorldColumn.Add(total, row));
        foreach (double[] row in weights)
        {
            for (int world = 0; world < row.Length; world++)
            {
                row[world] = total[world] > 0 ? row[world] / total[world] : 1.0 / weights.Length;
            }
        }

        return weights;
    }
}
