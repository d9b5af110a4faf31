using System.Text.Json;

namespace Suppose.Analysis.Tests.Worked;

public sealed class RatedWorkedTests
{
    private const double Precision = 1e-12;
    private static readonly InquiryRun s_run = InquiryRunner.Run(WorkedRun.Inquiry("rated"), new RunSettings());
    private static readonly JsonElement s_expected = WorkedRun.Expected("rated");

    [Fact]
    public void Every_number_of_every_design_is_as_worked_out()
    {
        JsonElement[] designs = [.. s_expected.GetProperty("designs").EnumerateArray()];
        Assert.Equal(designs.Length, s_run.Designs.Length);
        for (int i = 0; i < designs.Length; i++)
        {
            DesignResult design = s_run.Designs[i];
            Assert.Equal(designs[i].GetProperty("measures").EnumerateArray().Select(m => m.GetString()!), design.Measures);
            Same(designs[i].GetProperty("cost"), design.Cost);
            Same(designs[i].GetProperty("maxRegret"), design.MaxRegret!.Value);
            Assert.Equal(designs[i].GetProperty("holds").GetProperty("all").GetDouble(), design.Holds.All);
            SameEach(designs[i].GetProperty("holds").GetProperty("each"), (expected, place) => Assert.Equal(expected.GetDouble(), design.Holds.Each[place]));
            SameEach(designs[i].GetProperty("act"), (expected, place) => Same(expected, design.Act[place]));
            SameEach(designs[i].GetProperty("value"), (expected, place) => Same(expected, design.Value[place]));
            SameEach(designs[i].GetProperty("regret"), (expected, place) => Same(expected, design.Regret[place]));
        }
    }

    [Fact]
    public void Settling_is_as_worked_out()
    {
        JsonElement settling = s_expected.GetProperty("settling");
        Assert.Equal(settling.GetProperty("evpi").GetDouble(), s_run.Settling!.Evpi, Precision);
        Assert.Equal(settling.GetProperty("minimaxRegret").GetProperty("regret").GetDouble(), s_run.Settling.MinimaxRegret, Precision);
        Assert.Equal(settling.GetProperty("moot").GetBoolean(), s_run.Settling.Moot);
    }

    [Fact]
    public void A_certain_file_has_one_world_and_all_its_designs()
    {
        Assert.True(s_run.Certain);
        Assert.True(s_run.Exhaustive);
        Assert.Equal(1, s_run.Worlds);
        Assert.Equal(4, s_run.Feasible);
        Assert.Equal(["review", "veto"], s_run.Leading!.Measures);
        Assert.Equal(["review", "veto"], s_run.Minimal!.All.Single());
        Assert.Equal(["veto"], s_run.Minimal.Each[1].Single());
        Assert.Empty(s_run.Nearest);
    }

    private static void SameEach(JsonElement byPossibility, Action<JsonElement, int> check)
    {
        foreach (JsonProperty one in byPossibility.EnumerateObject())
        {
            check(one.Value, s_run.Inquiry.Possibilities.Select(p => p.Id).ToList().IndexOf(one.Name));
        }
    }

    private static void Same(JsonElement expected, Quantiles actual)
    {
        Assert.Equal(expected.GetProperty("p05").GetDouble(), actual.P05, Precision);
        Assert.Equal(expected.GetProperty("p50").GetDouble(), actual.P50, Precision);
        Assert.Equal(expected.GetProperty("p95").GetDouble(), actual.P95, Precision);
    }
}
