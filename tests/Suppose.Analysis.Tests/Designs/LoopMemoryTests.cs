using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;
using Suppose.Analysis.NeverBest;
using Suppose.Analysis.Standing;
using Suppose.Analysis.Worlds;
using Suppose.Language;
using Suppose.Model;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Tests.Designs;

/// <summary>A thread that has gone through one block of worlds has all the memory that it needs for the others.</summary>
public sealed class LoopMemoryTests
{
    private const int Width = WorldTile.Width;
    private const int Units = 4;

    private const string Rated = """
        inquiry: Q
        possibilities:
          p: {acts: likely}
          q: {acts: 20-60%, weight: 2-4}
        measures:
          a: {against: {p: x0.5, q: x0.1-x0.4}, stands: likely, cost: slight}
          b: {against: {p: x0.5}, stands: {p: unlikely, others: likely}, upheld by: the court, cost: 0.1-0.3}
          c: {against: {p: x0.5, q: x2}, stands: 30-90%, upheld by: the court}
          d: {against: {p: x0.5}, needs: [a]}
          e: {against: {q: x0.2}, excludes: [d]}
        ours: {harm: strong, costs: some}
        """;

    /// <summary>Whatever a situation may say: shifts and sets of two states and of several, firm beliefs beside them, facts that a measure leaves without a chance, what is revealed, opened and forbidden.</summary>
    private const string Situation = """
        inquiry: Q
        tolerance: 20%
        circumstances:
          cold: {chance: 20-60%, seen: yes}
          worn: {rules: [{when: {cold: yes}, chance: likely}, {chance: unlikely}]}
          season: {states: {winter: 30%, spring: 40%, summer: 30%}}
        options:
          delay: {}
          ask: {closed: yes}
          patch: {}
          launch: {never: {cold: yes}}
          push: {never: yes, when: {cold: yes}}
        outcomes:
          fails:
            rules:
              - {when: {option: [launch, push], cold: yes, worn: yes}, chance: likely}
              - {when: {option: [launch, push]}, chance: unlikely}
              - {chance: very unlikely}
          late:
            states: [in time, days, months]
            rules:
              - {when: {option: [delay, ask]}, chances: {days: likely, months: very unlikely}}
              - {when: {season: winter}, chances: {days: unlikely}}
              - {chances: {in time: likely}}
          blame: {rules: [{when: {fails: yes}, chance: likely}, {chance: unlikely}]}
        wants:
          be safe: {not: fails}
          be on time: {outcome: late, is: [in time, days]}
          a name: {weigh: {be safe: strong, be on time: some}}
          no blame: {not: blame}
          both: {all: [be safe, be on time]}
          either: {any: [be safe, no blame]}
          whole: {all: [a name, be on time]}
        possibilities:
          haste: {wants: {be on time: strong, be safe: some, whole: slight}, sharpness: 10-30}
          zeal: {wants: {be on time: strong, no blame: -slight}, sharpness: 290-310}
          pride: {wants: [be on time, either, whole]}
          haste and pride: {mixes: {haste: strong, pride: some}}
          blind:
            wants: {be safe: strong, be on time: strong}
            believes:
              - {of: fails, when: {option: launch}, chance: 0-2%, firm: yes}
              - {of: late, state: months, when: {option: [launch, push]}, chance: 1-2%, firm: yes}
              - {of: worn, chance: 5%}
          called away: {wants: {be on time: strong, both: some}, given: {worn: yes}, only: [delay, launch, push]}
          an ordinary engineer: {ordinary: yes, wants: {be safe: strong, be on time: slight}}
        measures:
          veto: {stands: likely, changes: [{forbid: launch, when: {cold: yes}}]}
          a line: {cost: slight, stands: {haste: likely, others: very likely}, upheld by: the board, changes: [{open: ask}]}
          inspection: {stands: 60-90%, upheld by: the board, changes: [{reveal: worn}]}
          stop: {needs: [inspection], stands: likely, changes: [{forbid: push, when: {worn: yes}}]}
          joint: {cost: some, changes: [{of: fails, when: {option: [launch, push]}, shift: less likely}]}
          rocket: {excludes: [joint], stands: 0-100%, changes: [{of: fails, when: {option: launch}, set: 0-5%}]}
          relief: {changes: [{of: late, state: days, when: {option: [launch, push]}, set: 20-40%}, {of: late, state: months, shift: x0.2}]}
          overhaul: {cost: some, stands: likely, changes: [{of: worn, set: 0%}]}
          calm: {grows: {of: haste, wants: {be safe: more likely}}}
        ours: {wants: {be safe: strong, be on time: some}, costs: some}
        """;

    [Theory]
    [InlineData(Rated)]
    [InlineData(Situation)]
    public void Tables_of_all_designs_take_no_memory_after_the_first_block_of_worlds(string file)
    {
        CompiledInquiry inquiry = Compile(file);
        TakesNoMemoryAfterTheFirstBlock(() => OfTables(inquiry, [.. inquiry.Space.Sets]));
    }

    [Theory]
    [InlineData(Rated)]
    [InlineData(Situation)]
    public void Tables_of_few_designs_take_no_memory_after_the_first_block_of_worlds(string file)
    {
        CompiledInquiry inquiry = Compile(file);
        TakesNoMemoryAfterTheFirstBlock(() => OfTables(inquiry, [.. inquiry.Space.Sets.TakeLast(3)]));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1000)]
    public void What_would_be_done_instead_takes_no_memory_after_the_first_block_of_worlds(int designs)
    {
        CompiledInquiry inquiry = Compile(Situation);
        ulong[] some = [.. inquiry.Space.Sets.TakeLast(designs)];
        TakesNoMemoryAfterTheFirstBlock(() =>
        {
            var displacement = new Displacement(inquiry, some, new RunControl(1, null, CancellationToken.None));
            Displacement.Worker worker = displacement.Open();
            return unit => displacement.RunUnit(worker, unit);
        });
    }

    [Fact]
    public void Mixtures_and_motives_nobody_listed_take_no_memory_after_the_first_block_of_worlds()
    {
        CompiledInquiry inquiry = Compile(Situation);
        var hulls = new HullModel((SituationModel)inquiry.Model);
        ulong[] designs = [.. inquiry.Space.Sets];
        StandingView[] views =
        [
            .. StandingView.OfPossibilities(inquiry, designs),
            .. StandingView.OfHull(inquiry, hulls, Hull.Mixtures, designs),
            .. StandingView.OfHull(inquiry, hulls, Hull.Unlisted, designs),
        ];
        TakesNoMemoryAfterTheFirstBlock(() => OfHulls(inquiry, hulls, views));
    }

    private static CompiledInquiry Compile(string file)
    {
        InquiryReading reading = InquiryReader.Read(file);
        Assert.False(reading.HasErrors, string.Join('\n', reading.Diagnostics));
        Inquiry inquiry = reading.Inquiry!;
        DesignSpace space = DesignSpace.Of(inquiry, null, out _)!;
        return CompiledInquiry.Of(inquiry, space, WorldTable.Draw(JudgementSet.OfRun(inquiry), Units * WorldUnits.Worlds, 1));
    }

    private static Action<int> OfTables(CompiledInquiry inquiry, ReadOnlySpan<ulong> designs)
    {
        TablePlan[] plans = [.. DesignPiece.All(inquiry, designs).SelectMany(own => own).Select(piece => piece.Plan).Distinct()];
        TableKind[] kinds = [.. new[] { TableKind.Act, inquiry.Tiles.DecidingKind, inquiry.Tiles.LossKind }.Distinct()];
        var worker = new TileWorker(inquiry.Tiles, plans, kinds);
        double[] weights = new double[Width];
        return unit =>
        {
            for (int tile = 0; tile < WorldUnits.Worlds; tile += Width)
            {
                worker.MoveTo((unit * WorldUnits.Worlds) + tile);
                worker.LossWeights(weights);
                foreach (TablePlan plan in plans)
                {
                    foreach (TableKind kind in kinds)
                    {
                        worker.Table(plan, kind);
                    }
                }
            }
        };
    }

    private static Action<int> OfHulls(CompiledInquiry inquiry, HullModel hulls, StandingView[] views)
    {
        var block = (SituationBlock)inquiry.Model.OpenBlock();
        var hull = new HullBlock(hulls, block);
        var tiles = new TemptedTiles(block, hull, inquiry.Space.Needs);
        TablePlan[] plans = [.. views.SelectMany(view => view.Pieces).Select(piece => piece.Plan)];
        var table = new AlignedBlock(1, plans.Max(plan => plan.Rows) * Width);
        var scratch = new AlignedBlock(1, plans.Max(plan => plan.ScratchLength));
        return unit =>
        {
            hull.MoveTo(unit * WorldUnits.Worlds, WorldUnits.Worlds);
            tiles.Clear();
            for (int tile = 0; tile < WorldUnits.Worlds; tile += Width)
            {
                tiles.MoveTo(tile);
                foreach (StandingView view in views)
                {
                    tiles.View = view;
                    foreach (DesignPiece[] pieces in view.ByPlan)
                    {
                        TablePlan plan = pieces[0].Plan;
                        plan.Fill(tiles, TableKind.Tempted, (unit * WorldUnits.Worlds) + tile, table[0][..(plan.Rows * Width)], scratch[0][..plan.ScratchLength]);
                    }
                }
            }
        };
    }

    /// <summary>Opens a thread's work several times, and counts what all blocks but the first take from the heap.</summary>
    /// <remarks>The first time everything is compiled; of the others the least counts, since the runtime, too, may take some now and then.</remarks>
    private static void TakesNoMemoryAfterTheFirstBlock(Func<Action<int>> open)
    {
        long least = long.MaxValue;
        for (int time = 0; time < 4; time++)
        {
            Action<int> run = open();
            run(0);
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int unit = 1; unit < Units; unit++)
            {
                run(unit);
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
