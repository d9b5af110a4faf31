using System.Collections.Immutable;
using Suppose.Analysis.Rewiring.Search;
using Suppose.Analysis.Rewiring.Wants;
using Suppose.Model.Desires;
using Suppose.Numerics;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Rewiring;

/// <summary>Judges chosen trees in fresh worlds, each worked out from nothing.</summary>
internal sealed class TreeJudge
{
    private static readonly double[] s_quantiles = [0.05, 0.5, 0.95];
    private readonly DesireWorlds _worlds;
    private readonly DegreeTape _tape;
    private readonly TreeFrame _frame;

    /// <summary>A judge.</summary>
    /// <param name="worlds">The desire in fresh worlds.</param>
    /// <param name="tape">How the degrees of all wants are worked out.</param>
    public TreeJudge(DesireWorlds worlds, DegreeTape tape)
    {
        _worlds = worlds;
        _tape = tape;
        _frame = new TreeFrame(worlds, tape);
    }

    private DesireIndex Desire => _worlds.Desire;

    /// <summary>What comes of a tree.</summary>
    /// <param name="ways">Its ways.</param>
    /// <param name="letGo">Which terms are let go.</param>
    /// <param name="proven">Whether it is proven best.</param>
    /// <param name="gap">By how much another could be better.</param>
    public DesireTree Judge(bool[] ways, bool[] letGo, bool proven = true, double gap = 0)
    {
        DegreeRows rows = Rows(ways, letGo);
        return new DesireTree
        {
            Ways = [.. Desire.Desire.Ways.Where((_, way) => ways[way]).Select(way => way.Id)],
            LetGo = [.. Desire.Desire.Terms.Where((_, term) => letGo[term]).Select(term => term.Id)],
            Value = Over(rows.Value),
            MeanValue = rows.MeanValue,
            Roots = [.. Desire.Roots.Select(root => Over(rows[_tape.Wants[root]]))],
            Wants = [.. Desire.Desire.Wants.Select(want => Over(rows[_tape.Wants[Desire.WantOf(want.Id)]]))],
            Harms = [.. Desire.Goods.Select(good => Over(Harm(good, ways)))],
            Efforts = [.. Desire.EffortKinds.Select(kind => Over(Effort(kind, ways)))],
            Change = Desire.Today.Where((today, way) => today != ways[way]).Count(),
            AimShares = [.. _frame.Aims.Select(aim => (double)WorldColumn.CountAtLeast(rows[aim.Step], aim.AtLeast - Bar.Slack) / _worlds.Worlds)],
            LimitShares = [.. Desire.Desire.Limits.Select((_, limit) => (double)_frame.Bars[limit].Kept(Left(_frame.Bars[limit], ways)) / _worlds.Worlds)],
            Proven = proven,
            Gap = gap,
        };
    }

    /// <summary>A tree's value in each fresh world.</summary>
    public double[] Values(bool[] ways, bool[] letGo) => Rows(ways, letGo).Value.ToArray();

    /// <summary>Where a quantity lies over the worlds.</summary>
    public static Quantiles Over(ReadOnlySpan<double> row)
    {
        double[] values = row.ToArray();
        Span<double> found = stackalloc double[3];
        QuantileSelection.Of(values, s_quantiles, found);
        return new Quantiles(found[0], found[1], found[2]);
    }

    /// <summary>What one judgement, or several together, come to over the worlds.</summary>
    public Quantiles SumOver(IEnumerable<Model.Judgement> judgements)
    {
        double[] sum = new double[_worlds.Worlds];
        foreach (var judgement in judgements)
        {
            WorldColumn.Add(sum, _worlds.Of(judgement));
        }

        return Over(sum);
    }

    private DegreeRows Rows(bool[] ways, bool[] letGo) => new(new TreeModel(_worlds, _tape, _frame, letGo), ways);

    private double[] Effort(string kind, bool[] ways)
    {
        double[] sum = new double[_worlds.Worlds];
        foreach (Named named in Taken(ways).SelectMany(way => way.Efforts).Where(n => IsOf(n, kind)))
        {
            WorldColumn.Add(sum, _worlds.Of(named.Judgement));
        }

        return sum;
    }

    private double[] Harm(string good, bool[] ways)
    {
        double[] row = new double[_worlds.Worlds];
        Array.Fill(row, 1);
        foreach (Named named in Taken(ways).SelectMany(way => way.Harms).Where(n => IsOf(n, good)))
        {
            EventRows.Miss(row, row, _worlds.Of(named.Judgement));
        }

        for (int world = 0; world < row.Length; world++)
        {
            row[world] = 1 - row[world];
        }

        return row;
    }

    private IEnumerable<Way> Taken(bool[] ways) => Desire.Desire.Ways.Where((_, way) => ways[way]);

    private static bool IsOf(Named named, string id) => string.Equals(named.Id, id, StringComparison.OrdinalIgnoreCase);

    private static double[] Left(Bar bar, bool[] ways)
    {
        double[] left = [.. bar.Start];
        for (int way = 0; way < ways.Length; way++)
        {
            if (ways[way] && bar.Uses(way) is not null)
            {
                bar.Take(way, left, left);
            }
        }

        return left;
    }
}
