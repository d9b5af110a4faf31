using System.Text.Json;

using Suppose.Analysis.Tests.Worked;

namespace Suppose.Analysis.Tests.Situations;

/// <summary>The plain reading that other tests lean on gives the worked figures itself.</summary>
public class PlainRunTests
{
    [Theory]
    [InlineData("pearce")]
    [InlineData("launch")]
    [InlineData("stands")]
    [InlineData("lumen")]
    public void The_plain_reading_gives_every_worked_figure(string name)
    {
        List<PlainDesign> designs = new PlainRun(PlainWorld.Certain(WorkedRun.Inquiry(name))).Designs;
        JsonElement[] worked = [.. WorkedRun.Expected(name).GetProperty("designs").EnumerateArray()];
        Assert.Equal(worked.Select(w => string.Join(",", Measures(w))), designs.Select(d => string.Join(",", d.Measures)));
        foreach ((PlainDesign design, JsonElement figures) in designs.Zip(worked))
        {
            Compare(design, figures);
        }
    }

    private static void Compare(PlainDesign design, JsonElement figures)
    {
        JsonElement holds = figures.GetProperty("holds");
        Assert.Equal(holds.GetProperty("all").GetDouble(), design.HoldsAll ? 1 : 0);
        Assert.Equal(holds.GetProperty("mixtures").GetDouble(), design.HoldsMixtures ? 1 : 0);
        Assert.Equal(holds.GetProperty("unlisted").GetDouble(), design.HoldsUnlisted ? 1 : 0);
        Each(figures, "act", (id, q) => Near(q, design.Act[id]));
        Each(figures, "tempted", (id, q) => Near(q, design.Tempted[id]));
        Each(figures, "value", (id, q) => Near(q, design.Value[id]));
        Each(figures, "temptation", (id, q) =>
        {
            Assert.Equal(q.ValueKind == JsonValueKind.Null, design.Temptation[id] is null);
            if (q.ValueKind != JsonValueKind.Null)
            {
                Near(q, design.Temptation[id]!.Value);
            }
        });
        Each(figures, "instead", (id, shares) =>
        {
            foreach ((string option, double share) in design.Instead[id])
            {
                Assert.Equal(shares.TryGetProperty(option, out JsonElement worked) ? worked.GetDouble() : 0, share, 1e-12);
            }
        });
    }

    private static string[] Measures(JsonElement design) => [.. design.GetProperty("measures").EnumerateArray().Select(m => m.GetString()!)];

    /// <summary>A quantity of a certain file: all three quantiles are one.</summary>
    private static double Number(JsonElement quantity)
    {
        double middle = quantity.GetProperty("p50").GetDouble();
        Assert.Equal(middle, quantity.GetProperty("p05").GetDouble());
        Assert.Equal(middle, quantity.GetProperty("p95").GetDouble());
        return middle;
    }

    private static void Each(JsonElement figures, string column, Action<string, JsonElement> check)
    {
        foreach (JsonProperty property in figures.GetProperty(column).EnumerateObject())
        {
            check(property.Name, property.Value);
        }
    }

    private static void Near(JsonElement quantity, double found) => Assert.Equal(Number(quantity), found, 1e-12);
}
