using Suppose.Analysis.Designs;
using Suppose.Analysis.Standing;
using Suppose.Analysis.Worlds;
using Suppose.Language;
using Suppose.Model;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Tests.Standing;

public class SeparatePlanTests
{
    private const string File = """
        inquiry: Q
        possibilities: {p: {acts: likely}}
        measures:
          a: {against: {p: x0.5}, stands: likely}
          b: {against: {p: x0.6}, stands: unlikely, upheld by: the court}
          c: {against: {p: x0.7}, stands: 30-90%, upheld by: the guard}
          d: {against: {p: x0.8}, needs: [a]}
          e: {against: {p: x0.9}, stands: 0-100%, upheld by: the court}
          f: {against: {p: x0.4}, stands: 50-99%, upheld by: the guard}
          g: {against: {p: x0.3}}
          h: {against: {p: x0.2}, stands: 20-80%}
        """;

    private readonly CompiledInquiry _inquiry;

    public SeparatePlanTests()
    {
        Inquiry inquiry = InquiryReader.Read(File).Inquiry!;
        _inquiry = CompiledInquiry.Of(inquiry, DesignSpace.Of(inquiry, null, out _)!, WorldTable.Draw(JudgementSet.OfRun(inquiry), 16, 1));
    }

    [Fact]
    public void A_row_that_is_averaged_by_the_same_steps_in_a_larger_lattice_comes_out_the_same_to_the_last_bit()
    {
        ulong[] designs = [.. _inquiry.Space.Sets];
        int alike = 0;
        int otherwise = 0;
        foreach (ulong whole in designs)
        {
            Lattice larger = LatticeOf(whole);
            double[] table = Averaged(larger);
            foreach (ulong part in designs.Where(part => (part & ~whole) == 0))
            {
                Lattice own = LatticeOf(part);
                if (own.Given != larger.Given || !StandingPlan.AveragesAlike(_inquiry.Chances, 0, larger, own))
                {
                    otherwise++;
                    continue;
                }

                alike += whole == part ? 0 : 1;
                Assert.Equal(Row(Averaged(own), own.Rows - 1), Row(table, larger.RowOf(part)));
            }
        }

        Assert.True(alike > 500 && otherwise > 500);
    }

    [Fact]
    public void Designs_that_share_a_lattice_have_the_same_rows_as_each_by_itself()
    {
        ulong[] designs = [.. _inquiry.Space.Sets];
        ulong relevant = _inquiry.Relevant(0);
        var together = new SeparatePlan(_inquiry, 0, relevant, designs);
        Assert.Equal(designs.Length, together.Rows);
        Assert.True(together.Lattices.Count() < together.Rows / 2);
        var all = new TileWorker(_inquiry.Tiles, [together], [TableKind.Act]);
        all.MoveTo(8);
        double[] table = all.Table(together, TableKind.Act).ToArray();
        foreach (ulong design in designs)
        {
            var alone = new SeparatePlan(_inquiry, 0, relevant, [design]);
            var worker = new TileWorker(_inquiry.Tiles, [alone], [TableKind.Act]);
            worker.MoveTo(8);
            Assert.Equal(Row(worker.Table(alone, TableKind.Act).ToArray(), 0), Row(table, together.RowOf(design)));
        }
    }

    private Lattice LatticeOf(ulong design)
    {
        ulong varying = StandingPlan.MayGo(_inquiry.Chances, _inquiry.Space.Needs, 0, design);
        return StandingPlan.LatticeOf(_inquiry.Chances, 0, varying, design & ~varying);
    }

    /// Any table, of what happens when a set stands.
    private double[] Averaged(Lattice lattice)
    {
        var plan = new StandingPlan(_inquiry.Chances, _inquiry.Space.Needs, 0, lattice);
        var table = new AlignedBlock(1, lattice.Rows * WorldTile.Width);
        var scratch = new AlignedBlock(1, Math.Max(1, plan.ScratchLength));
        for (int row = 0; row < lattice.Rows; row++)
        {
            table[0].Slice(row * WorldTile.Width, WorldTile.Width).Fill(Math.Sin(lattice.SetOf(row) + 1));
        }

        plan.Average(8, table[0], scratch[0][..plan.ScratchLength]);
        return table[0].ToArray();
    }

    private static double[] Row(double[] table, int row) => table[(row * WorldTile.Width)..((row + 1) * WorldTile.Width)];
}
