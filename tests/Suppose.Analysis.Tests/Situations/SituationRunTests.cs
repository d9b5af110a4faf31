using System.Text.Json;

using FsCheck.Xunit;

using Suppose.Analysis.Tests.Worked;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Situations;

public class SituationRunTests
{
    private const double Precision = 1e-9;

    [Theory]
    [InlineData("pearce")]
    [InlineData("launch")]
    [InlineData("stands")]
    [InlineData("lumen")]
    public void Every_number_of_every_design_is_as_worked_out(string name)
    {
        InquiryRun run = InquiryRunner.Run(WorkedRun.Inquiry(name), new RunSettings(), token: TestContext.Current.CancellationToken);
        JsonElement[] worked = [.. WorkedRun.Expected(name).GetProperty("designs").EnumerateArray()];
        Assert.True(run.Certain);
        Assert.Equal(worked.Length, run.Designs.Length);
        foreach ((DesignResult design, JsonElement figures) in run.Designs.Zip(worked))
        {
            Assert.Equal(figures.GetProperty("measures").EnumerateArray().Select(m => m.GetString()!), design.Measures);
            Compare(run.Inquiry, design, figures);
        }
    }

    [Theory]
    [InlineData("pearce")]
    [InlineData("launch")]
    [InlineData("stands")]
    [InlineData("lumen")]
    public void Settling_is_as_worked_out(string name)
    {
        JsonElement worked = WorkedRun.Expected(name).GetProperty("settling");
        Settlement settling = InquiryRunner.Run(WorkedRun.Inquiry(name), new RunSettings(), token: TestContext.Current.CancellationToken).Settling!;
        Assert.Equal(worked.GetProperty("evpi").GetDouble(), settling.Evpi, Precision);
        Assert.Equal(worked.GetProperty("minimaxRegret").GetProperty("regret").GetDouble(), settling.MinimaxRegret, Precision);
        Assert.Equal(worked.GetProperty("moot").GetBoolean(), settling.Moot);
    }

    [Property(Arbitrary = [typeof(SmallSituations)], MaxTest = 1000, Replay = "(46021,991)")]
    public void A_run_gives_what_plain_loops_over_worlds_designs_and_what_stands_give(SmallSituation situation) =>
        RunAgreement.Check(situation.Inquiry, worlds: 3);

    private static void Compare(Inquiry inquiry, DesignResult design, JsonElement figures)
    {
        JsonElement holds = figures.GetProperty("holds");
        Same(figures.GetProperty("cost"), design.Cost);
        Same(figures.GetProperty("maxRegret"), design.MaxRegret!.Value);
        Assert.Equal(holds.GetProperty("all").GetDouble(), design.Holds.All);
        Assert.Equal(holds.GetProperty("mixtures").GetDouble(), design.Holds.Mixtures);
        Assert.Equal(holds.GetProperty("unlisted").GetDouble(), design.Holds.Unlisted);
        Each(inquiry, holds.GetProperty("each"), (worked, p) => Assert.Equal(worked.GetDouble(), design.Holds.Each[p]));
        Each(inquiry, figures.GetProperty("act"), (worked, p) => Same(worked, design.Act[p]));
        Each(inquiry, figures.GetProperty("tempted"), (worked, p) => Same(worked, design.Tempted[p]));
        Each(inquiry, figures.GetProperty("value"), (worked, p) => Same(worked, design.Value[p]));
        Each(inquiry, figures.GetProperty("regret"), (worked, p) => Same(worked, design.Regret[p]));
        Each(inquiry, figures.GetProperty("temptation"), (worked, p) => SameOrNull(worked, design.Temptation[p]));
        Each(inquiry, figures.GetProperty("instead"), (worked, p) => SameShares(worked, design.Instead[p]));
    }

    private static void Each(Inquiry inquiry, JsonElement byPossibility, Action<JsonElement, int> check)
    {
        Assert.Equal(inquiry.Possibilities.Select(p => p.Id).Order(), byPossibility.EnumerateObject().Select(p => p.Name).Order());
        foreach (JsonProperty one in byPossibility.EnumerateObject())
        {
            check(one.Value, inquiry.Possibilities.Select(p => p.Id).ToList().IndexOf(one.Name));
        }
    }

    private static void SameShares(JsonElement worked, IEnumerable<OptionShare> shares)
    {
        Assert.Equal(worked.EnumerateObject().Select(s => s.Name).Order(), shares.Select(s => s.Option).Order());
        foreach (OptionShare share in shares)
        {
            Assert.Equal(worked.GetProperty(share.Option).GetDouble(), share.Share, Precision);
        }
    }

    private static void SameOrNull(JsonElement worked, Quantiles? found)
    {
        Assert.Equal(worked.ValueKind == JsonValueKind.Null, found is null);
        if (found is { } quantiles)
        {
            Same(worked, quantiles);
        }
    }

    private static void Same(JsonElement worked, Quantiles found)
    {
        Assert.Equal(worked.GetProperty("p05").GetDouble(), found.P05, Precision);
        Assert.Equal(worked.GetProperty("p50").GetDouble(), found.P50, Precision);
        Assert.Equal(worked.GetProperty("p95").GetDouble(), found.P95, Precision);
    }
}
