using System.Text.Json;
using Suppose.Analysis.Rewiring;

namespace Suppose.Analysis.Tests.Rewiring;

public class DesireWorkedTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Worked");
    private static readonly RewireRun s_run = Desired.Run(File.ReadAllText(Path.Combine(Folder, "evening.yaml")));

    [Fact]
    public void The_worked_evening_has_its_worked_figures()
    {
        JsonElement worked = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "evening.rewire.json"))).RootElement;
        Tree(worked.GetProperty("today"), s_run.Today!);
        Assert.Equal(JsonValueKind.Null, worked.GetProperty("best").ValueKind);
        Assert.Null(s_run.Best);
        JsonElement[] releases = [.. worked.GetProperty("release").EnumerateArray()];
        Assert.Equal(releases.Length, s_run.Releases.Length);
        foreach ((JsonElement release, Release found) in releases.Zip(s_run.Releases))
        {
            Assert.Equal(release.GetProperty("terms").EnumerateArray().Select(t => t.GetString()!), found.Terms);
            Tree(release.GetProperty("best"), found.Best);
            Assert.Equal(release.GetProperty("best").GetProperty("change").GetInt32(), found.Best.Change);
        }
    }

    private static void Tree(JsonElement worked, DesireTree found)
    {
        Assert.Equal(worked.GetProperty("ways").EnumerateArray().Select(w => w.GetString()!), found.Ways);
        Near(worked.GetProperty("value"), found.Value);
        foreach (JsonProperty root in worked.GetProperty("roots").EnumerateObject())
        {
            Near(root.Value, found.Roots[s_run.Desire.Roots.ToList().FindIndex(r => r.Id == root.Name)]);
        }

        Near(worked.GetProperty("harms").GetProperty("sleep"), found.Harms[s_run.Goods.IndexOf("sleep")]);
        Near(worked.GetProperty("effort").GetProperty("evenings"), found.Efforts[s_run.EffortKinds.IndexOf("evenings")]);
    }

    private static void Near(JsonElement worked, Quantiles found)
    {
        Assert.Equal(worked.GetProperty("p05").GetDouble(), found.P05, 1e-9);
        Assert.Equal(worked.GetProperty("p50").GetDouble(), found.P50, 1e-9);
        Assert.Equal(worked.GetProperty("p95").GetDouble(), found.P95, 1e-9);
    }
}
