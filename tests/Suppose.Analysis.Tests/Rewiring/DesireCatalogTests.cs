using System.Text.Json;
using Suppose.Analysis.Rewiring;
using Suppose.Model.Desires;

namespace Suppose.Analysis.Tests.Rewiring;

public class DesireCatalogTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Catalog");

    [Theory]
    [InlineData("failures/three-cures")]
    public void A_published_desire_is_answered_as_its_source_does(string entry)
    {
        JsonElement expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, entry + ".expected.json"))).RootElement;
        double precision = expected.GetProperty("precision").GetDouble();
        Desire desire = Desired.Read(File.ReadAllText(Path.Combine(Folder, entry + ".yaml")));
        foreach (JsonProperty figure in expected.GetProperty("value").EnumerateObject())
        {
            string[] taken = figure.Name.Split(", ", StringSplitOptions.RemoveEmptyEntries);
            RewireRun run = Desired.Run(desire with { Ways = [.. desire.Ways.Select(w => w with { Today = taken.Contains(w.Id) })] });
            Assert.Equal(figure.Value.GetDouble(), run.Today!.MeanValue, precision);
        }

        JsonElement least = expected.GetProperty("leastEffort");
        DesireTree best = Desired.Run(desire, new RewireSettings { Least = LeastOf.Effort }).Best!;
        Assert.Equal(least.GetProperty("ways").EnumerateArray().Select(w => w.GetString()!), best.Ways);
        Assert.Equal(least.GetProperty("effort").GetDouble(), best.Efforts.Sum(e => e.P50), precision);
        Assert.True(best.Proven);
        Assert.False(string.IsNullOrWhiteSpace(expected.GetProperty("source").GetString()));
    }
}
