using System.Globalization;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations;
using Suppose.Analysis.Situations.Tables;
using Suppose.Analysis.Worlds;
using Suppose.Language;

namespace Suppose.Analysis.Tests.Situations;

public sealed class TableStoreTests
{
    private const int Measures = 14;
    private const int Worlds = 16;

    /// <summary>Prime, so that sets are met that differ in few measures and in many.</summary>
    private const ulong Step = 13;

    private static readonly SituationModel Model = Compile();

    /// <summary>Whatever a store still has and whatever has made way, in whichever order sets come.</summary>
    [Theory]
    [InlineData(true, 1 << 24, ulong.MaxValue)]
    [InlineData(false, 1 << 24, ulong.MaxValue)]
    [InlineData(true, 1 << 24, (1UL << Measures) - 1)]
    [InlineData(false, 1 << 24, (1UL << Measures) - 1)]
    [InlineData(true, 1 << 12, (1UL << Measures) - 1)]
    [InlineData(false, 1 << 12, ulong.MaxValue)]
    public void A_store_that_has_seen_other_sets_tells_what_a_new_one_does(bool rising, int budget, ulong among)
    {
        TableStore used = Store(budget);
        used.Among = among;
        TableNode[] nodes = [.. Nodes()];
        Assert.Contains(nodes, node => node.Use == TableUse.Own && ulong.PopCount(node.Touching) > 10);
        Assert.Contains(nodes, node => node.Use == TableUse.Passing);
        Assert.Contains(nodes, node => node.IsKept);
        for (ulong set = 0; set < 1UL << Measures; set += Step)
        {
            ulong standing = rising ? set : (1UL << Measures) - 1 - set;
            used.Trim();
            TableStore fresh = Store(budget);
            foreach (TableNode node in nodes)
            {
                Assert.Equal(fresh.Get(node, standing), used.Get(node, standing));
            }

            // As a possibility that is done with does now and then.
            if (set % 64 == 0)
            {
                used.LetGoOfOwn();
            }
        }
    }

    [Fact]
    public void A_table_of_one_possibility_has_places_for_the_sets_that_come_back()
    {
        TableNode node = Nodes().First(n => n.Use == TableUse.Own && n.Touching == Low(12));

        // All its measures lie below one that it does not tell apart; as many places as lie near, or none where not even the lowest sets come back.
        Assert.Equal(1 << 12, node.Places(Low(13), 1));
        Assert.Equal(1, node.Places(Low(12), 1));
        Assert.Equal(1, node.Places(Low(13), 1 << 20));
    }

    private static ulong Low(int measures) => (1UL << measures) - 1;

    private static TableStore Store(int budget)
    {
        var block = new WorldBlock(Model.Table);
        block.MoveTo(0, Worlds);
        return new TableStore(block, Model.Motives, budget);
    }

    private static IEnumerable<TableNode> Nodes()
    {
        for (int possibility = 0; possibility < Model.Possibilities; possibility++)
        {
            Prospect prospect = Model.Prospect(possibility, 0, clamped: false);
            yield return prospect.Outlook.Chance;
            yield return prospect.Outlook.Expected(0, 1);
            foreach (TableNode utility in prospect.Utility)
            {
                yield return utility;
            }

            yield return prospect.Harmful;
            yield return prospect.Acceptable;
            yield return prospect.HarmfulAtBest;
        }
    }

    /// <summary>Twelve measures touch one outcome of the harmful option, two that of another.</summary>
    private static SituationModel Compile()
    {
        string shifts = string.Concat(Enumerable.Range(0, Measures).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"  m{i}: {{changes: [{{of: {(i < 12 ? "fails" : "late")}, when: {{option: {(i < 12 ? "launch" : "delay")}}}, shift: x0.{i + 30}-x0.{i + 60}}}]}}\n")));
        InquiryReading reading = InquiryReader.Read($$$"""
            inquiry: Q
            circumstances:
              cold: {chance: 20-60%, seen: yes}
            options: {delay: {}, launch: {never: yes}, press on: {}}
            outcomes:
              fails: {rules: [{when: {option: launch, cold: yes}, chance: likely}, {when: {option: launch}, chance: unlikely}, {chance: very unlikely}]}
              late: {rules: [{when: {option: delay}, chance: likely}, {chance: unlikely}]}
            wants:
              be safe: {not: fails}
              be on time: {not: late}
            possibilities:
              haste: {wants: {be on time: strong, be safe: some}}
              zeal: {wants: {be on time: strong, be safe: slight}, sharpness: 10-30}
              an ordinary engineer: {ordinary: yes, wants: {be safe: strong}}
            ours: {wants: {be safe: strong}, costs: some}
            measures:
            {{{shifts}}}
            """);
        Assert.False(reading.HasErrors, string.Join('\n', reading.Diagnostics));
        return new SituationModel(reading.Inquiry!, WorldTable.Draw(JudgementSet.OfRun(reading.Inquiry!), Worlds, 1));
    }
}
