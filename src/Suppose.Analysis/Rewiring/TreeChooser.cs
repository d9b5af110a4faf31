using Suppose.Analysis.Rewiring.Search;
using Suppose.Analysis.Rewiring.Wants;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Rewiring;

/// <summary>Chooses trees in one set of worlds.</summary>
internal sealed class TreeChooser
{
    private readonly DesireWorlds _worlds;
    private readonly DegreeTape _tape;
    private readonly TreeFrame _frame;

    public TreeChooser(DesireWorlds worlds, DegreeTape tape)
    {
        _worlds = worlds;
        _tape = tape;
        _frame = new TreeFrame(worlds, tape);
    }

    /// <summary>The best tree where some terms are let go, worked out anew to be sure of it.</summary>
    /// <exception cref="InvalidOperationException">What was found is not what it was taken for.</exception>
    public FoundTree Find(bool[] letGo, SearchGoal goal, CancellationToken token)
    {
        TreeModel model = Model(letGo);
        FoundTree found = TreeSearch.Find(model, goal, token);
        if (found.Ways is { } ways && (!Keeps(model, ways, goal.Aims, out double value) || Math.Abs(value - found.Value) > 1e-9))
        {
            throw new InvalidOperationException("A tree that was found does not do what it was found for.");
        }

        return found;
    }

    /// <summary>The value of a tree, and whether it keeps every bound and, if asked, reaches every aim.</summary>
    public bool Keeps(bool[] ways, bool[] letGo, bool aims, out double value) => Keeps(Model(letGo), ways, aims, out value);

    /// <summary>Leaves out of a tree new ways that together add next to nothing, the one that adds least first; of equals the last in the file.</summary>
    /// <param name="found">The tree, with its value.</param>
    /// <param name="letGo">Which terms are let go.</param>
    /// <param name="aims">Whether every aim must still be reached.</param>
    /// <param name="most">What they may add together, and are to stay below.</param>
    /// <returns>The ways that are left, and those left out in the order in which they were.</returns>
    public (bool[] Ways, List<int> LeftOut) WithoutSlight(FoundTree found, bool[] letGo, bool aims, double most)
    {
        TreeModel model = Model(letGo);
        bool[] ways = [.. found.Ways!];
        List<int> leftOut = [];
        DegreeRows rows = new(model, ways);
        double full = rows.MeanValue;
        while (true)
        {
            (int slightest, double left) = (-1, full - most);
            for (int way = ways.Length - 1; way >= 0; way--)
            {
                if (!ways[way] || model.Desire.Today[way] || model.Desire.NeededBy[way].Any(other => ways[other]))
                {
                    continue;
                }

                var mark = rows.Mark;
                rows.Turn(way);
                if (rows.MeanValue > left + Incumbent.Same && (!aims || _frame.ReachesAims(rows)))
                {
                    (slightest, left) = (way, rows.MeanValue);
                }

                rows.Undo(mark);
            }

            if (slightest < 0)
            {
                return (ways, leftOut);
            }

            rows.Turn(slightest);
            ways[slightest] = false;
            leftOut.Add(slightest);
        }
    }

    /// <summary>What trees are worked out from where some terms are let go.</summary>
    public TreeModel Model(bool[] letGo) => new(_worlds, _tape, _frame, letGo);

    private bool Keeps(TreeModel model, bool[] ways, bool aims, out double value)
    {
        DegreeRows rows = new(model, ways);
        value = rows.MeanValue;
        bool allowed = !ways.Where((taken, way) => taken && !(model.Usable[way] && model.Desire.Needs[way].All(needed => ways[needed]))).Any();
        return allowed && _frame.Bars.All(bar => Kept(bar, ways)) && (!aims || _frame.ReachesAims(rows));
    }

    private static bool Kept(Bar bar, bool[] ways)
    {
        double[] left = [.. bar.Start];
        for (int way = 0; way < ways.Length; way++)
        {
            if (ways[way] && bar.Uses(way) is not null)
            {
                bar.Take(way, left, left);
            }
        }

        return bar.Kept(left) >= bar.Needed;
    }
}
