using System.Text;
using System.Text.Json;

using Suppose.Findings.Json;

namespace Suppose.Findings.Tests.Json;

public sealed class RunJsonTests
{
    private const string Plain = "inquiry: Why?\npossibilities: {fear: {}, a member: {ordinary: yes}}\nmeasures: {veto: {answers: [fear], against: less likely}}\n";

    [Fact]
    public void Every_number_reads_back_to_the_same_double()
    {
        var run = RunOf.Text(Plain);
        var designs = Read(Plain).GetProperty("designs");
        for (var d = 0; d < run.Designs.Length; d++)
        {
            var design = designs[d];
            Assert.Equal(run.Designs[d].Holds.All, design.GetProperty("holds").GetProperty("all").GetDouble());
            Assert.Equal(run.Designs[d].Cost.P95, design.GetProperty("cost").GetProperty("p95").GetDouble());
            for (var p = 0; p < run.Inquiry.Possibilities.Length; p++)
            {
                var act = design.GetProperty("act").GetProperty(run.Inquiry.Possibilities[p].Id);
                Assert.Equal(run.Designs[d].Act[p], new(act.GetProperty("p05").GetDouble(), act.GetProperty("p50").GetDouble(), act.GetProperty("p95").GetDouble()));
            }
        }
    }

    [Fact]
    public void Numbers_are_written_as_short_as_they_can_be() =>
        Assert.Contains("\"p50\": 0.9,\n", Encoding.UTF8.GetString(RunJson.Bytes(RunOf.Text(RunOf.Two))), StringComparison.Ordinal);

    [Fact]
    public void Keys_stand_in_a_fixed_order() => Assert.Equal(
        ["format", "version", "inquiry", "seed", "worlds", "certain", "exhaustive", "feasible", "possibilities", "designs", "leading", "nearest", "minimal", "weakestLinks", "settling", "lessons", "measures", "leanings", "flips"],
        Read(RunOf.Two).EnumerateObject().Select(p => p.Name));

    [Fact]
    public void What_does_not_apply_is_absent()
    {
        var plain = Read(Plain);
        Assert.False(plain.TryGetProperty("settling", out _));
        Assert.False(plain.GetProperty("designs")[0].TryGetProperty("value", out _));
        Assert.False(plain.GetProperty("designs")[0].TryGetProperty("temptation", out _));
        Assert.Equal(JsonValueKind.Object, plain.GetProperty("designs")[0].GetProperty("burden").ValueKind);
    }

    [Fact]
    public void A_burden_that_nobody_bears_is_null() => Assert.Equal(JsonValueKind.Null, Read(RunOf.Two).GetProperty("designs")[0].GetProperty("burden").ValueKind);

    [Fact]
    public void Names_are_written_as_the_file_has_them() =>
        Assert.Contains("\"Ärger & „Wut“\"", Encoding.UTF8.GetString(RunJson.Bytes(RunOf.Text("inquiry: Why?\npossibilities: {\"Ärger & „Wut“\": {}}\n"))), StringComparison.Ordinal);

    [Fact]
    public void The_same_run_gives_the_same_bytes() => Assert.Equal(RunJson.Bytes(RunOf.Text(Plain)), RunJson.Bytes(RunOf.Text(Plain)));

    [Fact]
    public void A_worked_file_gives_its_worked_figures()
    {
        var worked = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rated.run.json"))).RootElement;
        var missing = new List<string>();
        Compare(worked, Read(RunOf.Two), "", missing);
        Assert.Empty(missing);
    }

    private static JsonElement Read(string text) => JsonDocument.Parse(RunJson.Bytes(RunOf.Text(text))).RootElement;

    /// Everything the worked result says, the other says too, to 1e-12.
    private static void Compare(JsonElement worked, JsonElement own, string path, List<string> missing)
    {
        switch (worked.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in worked.EnumerateObject())
                {
                    if (own.TryGetProperty(property.Name, out var value))
                    {
                        Compare(property.Value, value, path + "/" + property.Name, missing);
                    }
                    else
                    {
                        missing.Add(path + "/" + property.Name);
                    }
                }

                break;
            case JsonValueKind.Array:
                for (var i = 0; i < worked.GetArrayLength(); i++)
                {
                    Compare(worked[i], own[i], path + "/" + i, missing);
                }

                break;
            case JsonValueKind.Number when Math.Abs(worked.GetDouble() - own.GetDouble()) <= 1e-12:
                break;
            case var kind when kind != JsonValueKind.Number && worked.ToString() == own.ToString():
                break;
            default:
                missing.Add(path);
                break;
        }
    }
}
