using Suppose.Analysis.Choice;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Situations;

/// <summary>Compares what tables say that possibilities do with the plain reading, for every set of measures that may stand, in every world.</summary>
internal static class ChoiceAgreement
{
    public static void Check(Inquiry inquiry, int worlds)
    {
        WorldTable table = WorldTable.Draw(JudgementSet.OfRun(inquiry), worlds, seed: 7);
        var model = new SituationModel(inquiry, table);
        var block = (SituationBlock)model.OpenBlock();
        block.MoveTo(0, table.Worlds);
        for (int world = 0; world < table.Worlds; world++)
        {
            int at = world;
            var plain = new PlainWorld(inquiry, j => table.Of(j)[at], (ranked, want) => table.Of(ranked, want)[at]);
            foreach (string[] standing in new PlainDesigns(plain).Feasible())
            {
                foreach (Possibility possibility in inquiry.Possibilities)
                {
                    Compare(model, block, new PlainChoice(plain).Acts(possibility, standing.ToHashSet()), possibility, standing, world);
                }
            }
        }
    }

    private static void Compare(SituationModel model, SituationBlock block, PlainActs plain, Possibility possibility, string[] standing, int world)
    {
        ulong mask = standing.Aggregate(0UL, (m, id) => m | (1UL << model.Names.Measure(id)));
        int place = model.Names.Possibility(possibility.Id);
        ChoiceRows rows = block.Choice(place, mask);
        string where = $"{possibility.Id} under {string.Join(",", standing)} in world {world}";
        Near(plain.Temptation ?? double.NegativeInfinity, rows.Temptation[world], "temptation of " + where);
        Near(plain.Tempted ? 1 : 0, rows.Tempted[world], "whether tempted: " + where);
        Near(plain.Act, rows.Act[world], "act of " + where);
        Near(plain.Value, rows.Value[world], "value under " + where);
    }

    private static void Near(double expected, double found, string what) =>
        Assert.True(expected == found || Math.Abs(expected - found) <= 1e-9, $"{what}: {expected:R} plainly, {found:R} by tables");
}
