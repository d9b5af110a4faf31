using Suppose.Analysis.Designs;
using Suppose.Analysis.Tests.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Rated;

/// <summary>What small inquiries cannot show: tables in stretches, long columns, many threads.</summary>
public sealed class LargerRunTests
{
    private static readonly RunControl s_alone = new(1, null, CancellationToken.None);

    [Theory]
    [InlineData(13, false, 0)]
    [InlineData(13, true, 0)]
    [InlineData(13, true, 3)]
    [InlineData(13, true, 6)]
    [InlineData(14, false, 2)]
    public void Counts_of_designs_drawn_at_random_are_as_plain_loops_have_them(int measures, bool falls, int upholders)
    {
        RatedSpec spec = LargerInquiry.Of(measures, 3, 21, falls, upholders);
        Inquiry inquiry = spec.ToInquiry();
        DesignSpace space = DesignSpace.Of(inquiry, null, out _)!;
        CompiledInquiry compiled = CompiledInquiry.Of(inquiry, space, WorldTable.Draw(JudgementSet.OfRun(inquiry), spec.Worlds, spec.Settings.Seed));
        DesignSurvey survey = Surveys.Of(compiled);
        int[] places = [0, space.Count - 1, .. Enumerable.Range(1, 12).Select(i => space.Count * i / 13)];
        PlainRatedRun plain = new(inquiry, spec.Settings, [.. places.Select(place => (int)space[place])]);
        for (int i = 0; i < places.Length; i++)
        {
            Assert.Equal(plain.ShareAll(i), survey.ShareAll(places[i]), 1e-12);
            for (int possibility = 0; possibility < 3; possibility++)
            {
                Assert.Equal(plain.ShareEach(i, possibility), survey.Share(possibility, places[i]), 1e-12);
            }
        }
    }

    [Fact]
    public void Columns_worked_out_together_or_one_by_one_are_the_same_and_agree_with_the_survey()
    {
        RatedSpec spec = LargerInquiry.Of(11, 3, 50, true, 4);
        Inquiry inquiry = spec.ToInquiry();
        DesignSpace space = DesignSpace.Of(inquiry, null, out _)!;
        CompiledInquiry compiled = CompiledInquiry.Of(inquiry, space, WorldTable.Draw(JudgementSet.OfRun(inquiry), spec.Worlds, spec.Settings.Seed));
        DesignSurvey survey = Surveys.Of(compiled);
        ColumnPass pass = new(compiled, s_alone);
        ulong[] some = [.. space.Sets.Where((_, i) => i % 3 == 0)];
        DesignColumns[] together = pass.Read(some, own => own);
        for (int i = 0; i < some.Length; i += 29)
        {
            DesignColumns alone = pass.Read([some[i]], own => own)[0];
            HoldsShares shares = together[i].Holds(compiled.Limit);
            Assert.Equal(survey.ShareAll(space.IndexOf(some[i])), shares.All);
            for (int possibility = 0; possibility < 3; possibility++)
            {
                Assert.Equal(survey.Share(possibility, space.IndexOf(some[i])), shares.Each[possibility]);
                Assert.All(together[i].Act[possibility].Zip(alone.Act[possibility]), pair => Assert.Equal(pair.First, pair.Second, 1e-14));
            }
        }
    }

    [Fact]
    public void The_same_run_on_one_two_and_seven_threads_is_the_same_to_the_last_bit()
    {
        RatedSpec spec = LargerInquiry.Of(9, 4, 777, true, 4);
        Inquiry inquiry = spec.ToInquiry();
        string[] texts = [.. new[] { 1, 2, 7 }.Select(threads => RunText.Of(InquiryRunner.Run(inquiry, spec.Settings with { Threads = threads })))];
        Assert.True(texts[0].Length > 10_000);
        Assert.Equal(texts[0], texts[1]);
        Assert.Equal(texts[0], texts[2]);
    }

    [Fact]
    public void Long_columns_of_worlds_are_as_plain_loops_have_them()
    {
        RatedSpec spec = LargerInquiry.Of(5, 3, 1500, true, 2);
        Inquiry inquiry = spec.ToInquiry();
        InquiryRun run = InquiryRunner.Run(inquiry, spec.Settings);
        RatedRunTests.SameAll(inquiry, new PlainRatedRun(inquiry, spec.Settings), run);
        RatedRunTests.SameFront(inquiry, new PlainRatedRun(inquiry, spec.Settings), run);
    }

    [Fact]
    public void Regrets_taken_in_several_ranges_of_designs_are_the_same()
    {
        RatedSpec spec = LargerInquiry.Of(9, 3, 300, true, 3);
        Inquiry inquiry = spec.ToInquiry();
        DesignSpace space = DesignSpace.Of(inquiry, null, out _)!;
        CompiledInquiry compiled = CompiledInquiry.Of(inquiry, space, WorldTable.Draw(JudgementSet.OfRun(inquiry), spec.Worlds, spec.Settings.Seed));
        DesignSurvey whole = Surveys.Of(compiled);
        ulong[] designs = [.. space.Sets];
        StretchPass ranges = new(compiled, s_alone, new TableSources(compiled.Tiles), new LeastLosses(3, spec.Worlds), designs, SurveyAims.Both, false, 100 * TopValues.PerDesign(spec.Worlds, 0.95));
        ranges.Run(0, 1);
        DesignSurvey parts = ranges.Read(designs);
        Assert.Equal(whole.RegretP95, parts.RegretP95);
        Assert.Equal(whole.All, parts.All);
        Assert.All(whole.Losses.Zip(parts.Losses), pair => Assert.Equal(pair.First, pair.Second));
    }
}
