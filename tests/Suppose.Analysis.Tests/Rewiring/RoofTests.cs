using Suppose.Analysis.Rewiring;
using Suppose.Analysis.Rewiring.Search;
using Suppose.Analysis.Rewiring.Wants;
using Suppose.Analysis.Worlds;
using Suppose.Model.Desires;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Rewiring;

public class RoofTests
{
    private const int Worlds = 7;
    private const int Ways = 11;

    [Fact]
    public void The_best_trees_and_fronts_of_tangles_are_those_of_going_over_all()
    {
        for (int seed = 0; seed < 40; seed++)
        {
            Desire desire = Desired.Read(TangledDesire.Text(seed, Ways));
            TreeModel model = Model(desire);
            double[] values = [.. Enumerable.Range(0, 1 << Ways).Select(set => Allowed(model, Marks(set)) ? new DegreeRows(model, Marks(set)).MeanValue : -1)];
            foreach (int? change in new int?[] { null, 1, 2, 3, 5, 8 })
            {
                FoundTree found = TreeSearch.Find(model, new SearchGoal { MostChange = change }, TestContext.Current.CancellationToken);
                Assert.True(found.Proven);
                Assert.Equal(Best(model, values, change ?? Ways), found.Ways is null ? null : PlainRewiring.Marks(found.Ways));
            }
        }
    }

    [Fact]
    public void No_tree_of_a_branch_is_above_a_tangent_of_its_roof_nor_above_what_prices_allow()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            Desire desire = Desired.Read(TangledDesire.Text(seed, Ways));
            TreeModel model = Model(desire);
            SplitMix64 stream = new((ulong)seed, 3);
            Branch branch = new(model, new SearchGoal());
            for (int way = 0; way < 4; way++)
            {
                if (branch.IsOpen(way) && !branch.Decide(way, stream.NextShare() < 0.4))
                {
                    branch = new Branch(model, new SearchGoal());
                }
            }

            double[] point = [.. Enumerable.Range(0, Ways).Select(_ => stream.NextShare())];
            List<int> open = branch.Open();
            Cut tangent = new Roof(model).At(branch, point);
            Cut cut = tangent.With(new Roof(model).At(branch, new double[Ways]), 0.3);
            (double[], double)[] rooms = [.. model.Frame.Bars.Select((_, bar) => (model.Frame.Relaxed[bar], branch.Room(bar)))];
            double most = new Prices(rooms.Length, Ways).Most(cut, 0, open, rooms);
            for (int set = 0; set < 1 << open.Count; set++)
            {
                bool[] ways = branch.Ways(way => PlainDesire.Has(set, open.IndexOf(way)));
                double value = new DegreeRows(model, ways).MeanValue;
                Assert.InRange(value, 0, Bound(tangent, ways) + 1e-12);
                Assert.InRange(value, 0, Bound(cut, ways) + 1e-12);
                if (model.Frame.Bars.All(bar => Keeps(bar, ways)))
                {
                    Assert.InRange(value, 0, most + 1e-12);
                }
            }
        }
    }

    [Fact]
    public void A_tangent_at_a_tree_without_joins_is_that_tree()
    {
        Desire desire = Desired.Read("desire: One\nroots: {a: some}\nways:\n  w: {reaches: {a: 0.4}}\n  v: {reaches: {a: 0.5}}\n  u: {reaches: {a: certain}, effort: {time: strong}}\nlimits: {effort: {time: slight}}\n");
        TreeModel model = Model(desire);
        Cut cut = new Roof(model).At(new Branch(model, new SearchGoal()), [1, 1, 0]);
        Assert.Equal(0.7, Bound(cut, [true, true, false]), 1e-12);
        Assert.True(Bound(cut, [true, true, true]) >= 1);
    }

    /// <summary>The set of most value; of equals the one of least change, then of fewest ways, then that has the first way in which they differ.</summary>
    private static int? Best(TreeModel model, double[] values, int change)
    {
        int today = PlainRewiring.Marks(model.Desire.Today);
        int[] sets = [.. Enumerable.Range(0, values.Length).Where(set => values[set] >= 0 && int.PopCount(set ^ today) <= change)];
        double most = sets.Length == 0 ? 0 : sets.Max(set => values[set]);
        return sets.Length == 0 ? null : sets
            .Where(set => values[set] >= most - 1e-12)
            .OrderBy(set => int.PopCount(set ^ today)).ThenBy(set => int.PopCount(set)).ThenByDescending(set => Marks(set).Aggregate(0, (order, taken) => (2 * order) + (taken ? 1 : 0)))
            .First();
    }

    private static bool[] Marks(int set) => [.. Enumerable.Range(0, Ways).Select(way => PlainDesire.Has(set, way))];

    private static bool Allowed(TreeModel model, bool[] ways) =>
        ways.Where((taken, way) => taken && !(model.Usable[way] && model.Desire.Needs[way].All(needed => ways[needed]))).All(_ => false)
        && model.Frame.Bars.All(bar => Keeps(bar, ways));

    private static double Bound(Cut cut, bool[] ways) => cut.Constant + cut.Gains.Where((_, way) => ways[way]).Sum();

    private static bool Keeps(Bar bar, bool[] ways)
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

    private static TreeModel Model(Desire desire)
    {
        DesireIndex index = new(desire);
        DegreeTape tape = DegreeTape.Of(index, new WantFormula(index), []);
        DesireWorlds worlds = new(index, WorldTable.Draw(DesireJudgements.Of(desire), Worlds, 1));
        return new TreeModel(worlds, tape, new TreeFrame(worlds, tape), new bool[index.Terms]);
    }
}
