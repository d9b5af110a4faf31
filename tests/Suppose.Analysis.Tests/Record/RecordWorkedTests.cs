using System.Text.Json;
using Suppose.Analysis.Record;
using Suppose.Analysis.Tests.Worked;

namespace Suppose.Analysis.Tests.Record;

public sealed class RecordWorkedTests
{
    [Theory]
    [InlineData("rated")]
    [InlineData("pearce")]
    [InlineData("launch")]
    [InlineData("stands")]
    [InlineData("lumen")]
    public void Every_chance_given_the_record_is_as_worked_out(string name)
    {
        var reading = RecordReader.Read(WorkedRun.Inquiry(name), new RunSettings(), null, TestContext.Current.CancellationToken);
        Assert.True(reading.Certain);
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Worked", name + ".record.json"))).RootElement.GetProperty("posterior");
        Assert.Equal(expected.EnumerateObject().Select(p => p.Name), reading.Weighing!.Possibilities);
        foreach (var (chance, posterior) in expected.EnumerateObject().Zip(reading.Weighing.Posterior))
        {
            Assert.Equal(chance.Value.GetProperty("p05").GetDouble(), posterior.P05, 1e-12);
            Assert.Equal(chance.Value.GetProperty("p50").GetDouble(), posterior.P50, 1e-12);
            Assert.Equal(chance.Value.GetProperty("p95").GetDouble(), posterior.P95, 1e-12);
        }
    }
}
