using Suppose.Model.Desires;

namespace Suppose.Language.Tests.Desires;

/// <summary>Short ways to read a desire and to look at what came of it.</summary>
internal static class Desires
{
    public static Desire Valid(string text)
    {
        DesireReading reading = DesireReader.Read(text);
        Assert.Empty(reading.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Place.Line}:{d.Place.Column} {d.Code} {d.Message}"));
        return reading.Desire!;
    }

    public static string[] Codes(string text) => [.. DesireReader.Read(text).Diagnostics.Select(d => d.Code)];

    public static DesireWant Want(this Desire desire, string id) => desire.Wants.Single(w => w.Id == id);

    public static Way Way(this Desire desire, string id) => desire.Ways.Single(w => w.Id == id);
}
