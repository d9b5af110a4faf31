using Suppose.Analysis.Rewiring;
using Suppose.Language;
using Suppose.Model.Desires;

namespace Suppose.Analysis.Tests.Rewiring;

/// <summary>Short ways to read a desire and to look for another tree.</summary>
internal static class Desired
{
    public static Desire Read(string text)
    {
        DesireReading reading = DesireReader.Read(text);
        Assert.Empty(reading.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Place.Line}: {d.Message}"));
        return reading.Desire!;
    }

    public static RewireRun Run(string text, RewireSettings? settings = null) => Run(Read(text), settings);

    public static RewireRun Run(Desire desire, RewireSettings? settings = null) =>
        DesireRunner.Run(desire, settings ?? new RewireSettings { Worlds = 64 }, null, TestContext.Current.CancellationToken);
}
