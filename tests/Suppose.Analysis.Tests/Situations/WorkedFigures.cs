using System.Text.Json;

namespace Suppose.Analysis.Tests.Situations;

/// <summary>The figures of a worked inquiry, read from the file beside it.</summary>
internal sealed class WorkedFigures(string name)
{
    private readonly JsonElement _run = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".run.json"))).RootElement;

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Worked");

    public IEnumerable<JsonElement> Designs => _run.GetProperty("designs").EnumerateArray();

    public JsonElement Settling => _run.GetProperty("settling");

    /// <summary>A quantity of a certain file: all three quantiles are one.</summary>
    public static double Number(JsonElement quantity)
    {
        double middle = quantity.GetProperty("p50").GetDouble();
        Assert.Equal(middle, quantity.GetProperty("p05").GetDouble());
        Assert.Equal(middle, quantity.GetProperty("p95").GetDouble());
        return middle;
    }

    public static string[] Measures(JsonElement design) => [.. design.GetProperty("measures").EnumerateArray().Select(m => m.GetString()!)];
}
