using Suppose.Analysis.Designs;
using Suppose.Analysis.Standing;
using Suppose.Analysis.Worlds;
using Suppose.Language;
using Suppose.Model;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Tests.Standing;

public class StandingWeightsTests
{
    private const string File = """
        inquiry: Q
        possibilities: {p: {acts: likely}}
        measures:
          a: {against: {p: x0.5}, stands: likely}
          b: {against: {p: x0.5}, stands: unlikely, upheld by: the court}
          c: {against: {p: x0.5}, stands: 30-90%, upheld by: the court}
          d: {against: {p: x0.5}, needs: [a]}
          e: {against: {p: x0.5}, stands: 0-100%, upheld by: the court}
          f: {against: {p: x0.5}, stands: 50-99%}
        """;

    [Fact]
    public void What_sets_weigh_sums_to_1_and_averages_any_table_as_the_plan_does_step_by_step()
    {
        Inquiry inquiry = InquiryReader.Read(File).Inquiry!;
        DesignSpace space = DesignSpace.Of(inquiry, null, out _)!;
        var worlds = WorldTable.Draw(JudgementSet.OfRun(inquiry), 24, 1);
        CompiledInquiry compiled = CompiledInquiry.Of(inquiry, space, worlds);
        var lattice = StandingPlan.LatticeOf(compiled.Chances, 0, 0b111111, 0);
        var plan = new StandingPlan(compiled.Chances, space.Needs, 0, lattice);
        var weights = new StandingWeights(compiled.Chances, 0, lattice);
        const int first = 8;
        ReadOnlySpan<double> found = weights.Fill(first, WorldTile.Width, new double[weights.Doubles(WorldTile.Width)]);

        // Any table: what happens when a set stands, after what lacks a need has fallen.
        var table = new AlignedBlock(1, lattice.Rows * WorldTile.Width);
        var scratch = new AlignedBlock(1, plan.ScratchLength);
        for (int row = 0; row < lattice.Rows; row++)
        {
            ulong left = space.Needs.Closed(lattice.SetOf(row), 0);
            table[0].Slice(row * WorldTile.Width, WorldTile.Width).Fill(Math.Sin(left + 1));
        }

        double[] expected = new double[WorldTile.Width];
        double[] sums = new double[WorldTile.Width];
        for (int at = 0; at < found.Length; at++)
        {
            expected[at % WorldTile.Width] += found[at] * table[0][at];
            sums[at % WorldTile.Width] += found[at];
        }

        plan.Average(first, table[0], scratch[0]);

        Assert.All(sums, sum => Assert.Equal(1, sum, 1e-12));
        for (int lane = 0; lane < WorldTile.Width; lane++)
        {
            Assert.Equal(table[0][((lattice.Rows - 1) * WorldTile.Width) + lane], expected[lane], 1e-12);
        }
    }
}
