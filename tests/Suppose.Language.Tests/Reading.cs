using Suppose.Model;

namespace Suppose.Language.Tests;

/// <summary>Short ways to read a text and to look at what came of it.</summary>
internal static class Reading
{
    /// <summary>The smallest rated inquiry, to which a test adds what it is about.</summary>
    public const string Rated = """
        inquiry: Why?
        possibilities:
          fear: {}
          gain: {}
        measures:
          review: {against: {fear: less likely}}
          veto: {}

        """;

    public static Inquiry Valid(string text)
    {
        InquiryReading reading = InquiryReader.Read(text);
        Assert.Empty(reading.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Place.Line}:{d.Place.Column} {d.Code} {d.Message}"));
        return reading.Inquiry!;
    }

    public static Diagnostic Only(string text) => Assert.Single(InquiryReader.Read(text).Diagnostics);

    public static string[] Codes(string text) => [.. InquiryReader.Read(text).Diagnostics.Select(d => d.Code)];
}
