using System.Text.Json;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Worked;

/// <summary>A worked case: a file whose numbers are all certain, and the results that were worked out for it by other means.</summary>
internal static class WorkedRun
{
    /// <summary>The inquiry of a worked file.</summary>
    public static Inquiry Inquiry(string name)
    {
        InquiryReading reading = InquiryReader.Read(File.ReadAllText(PathOf(name + ".yaml")));
        Assert.False(reading.HasErrors, string.Join('\n', reading.Diagnostics));
        return reading.Inquiry!;
    }

    /// <summary>The expected results.</summary>
    public static JsonElement Expected(string name) => JsonDocument.Parse(File.ReadAllText(PathOf(name + ".run.json"))).RootElement;

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Worked", file);
}
