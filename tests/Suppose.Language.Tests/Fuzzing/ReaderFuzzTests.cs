using System.Diagnostics;
using System.Globalization;

using Suppose.Language.Tests.Reference;
using Suppose.Model;

namespace Suppose.Language.Tests.Fuzzing;

public sealed class ReaderFuzzTests
{
    /// <summary>A longer run: the number of minutes, in this variable of the environment. See <c>docs/language/fuzzing.md</c>.</summary>
    private const string Minutes = "SUPPOSE_FUZZ_MINUTES";

    /// <summary>The seed of a longer run, so that two of them try different texts.</summary>
    private const string Seed = "SUPPOSE_FUZZ_SEED";

    // A page of spoiled text is read in milliseconds; a hang is seconds even on a busy machine.
    private static readonly TimeSpan s_longestRead = TimeSpan.FromSeconds(20);

    [Fact]
    public void Spoiled_texts_never_throw_or_hang_and_are_always_answered_within_bounds()
    {
        string[] texts = [.. TestFiles.Samples.Concat(TestFiles.Examples).Select(TestFiles.Read), .. DocExample.All.Select(e => e.Whole())];
        int seed = Setting(Seed, 20260127);
        var mutator = new Mutator(seed);
        double minutes = Setting(Minutes, 0);
        var clock = Stopwatch.StartNew();
        for (int i = 0; i < 4_000 || clock.Elapsed.TotalMinutes < minutes; i++)
        {
            string text = mutator.Next(texts);
            Check(text, () => InquiryReader.Read(text), seed, i);
            if (i % 4 == 0)
            {
                byte[] bytes = mutator.NextBytes(text);
                Check(null, () => InquiryReader.Read(bytes), seed, i);
            }
        }
    }

    [Fact]
    public void Spoiled_desires_and_outlines_never_throw_or_hang_and_are_always_answered_within_bounds()
    {
        string[] texts = [.. TestFiles.Desires.Select(TestFiles.Read), .. DocExample.All.Where(e => e.Completion is "desire" or "outline").Select(e => e.Text)];
        int seed = Setting(Seed, 20260127);
        var mutator = new Mutator(seed);
        double minutes = Setting(Minutes, 0);
        var clock = Stopwatch.StartNew();
        for (int i = 0; i < 4_000 || clock.Elapsed.TotalMinutes < minutes; i++)
        {
            string text = mutator.Next(texts);
            Check(text, () => AsInquiry(DesireReader.Read(text)), seed, i);
            if (i % 4 == 0)
            {
                byte[] bytes = mutator.NextBytes(text);
                Check(null, () => AsInquiry(DesireReader.Read(bytes)), seed, i);
            }
        }
    }

    // What is checked of a reading is the same for both; an empty inquiry stands for a desire that could be read.
    private static InquiryReading AsInquiry(DesireReading reading) =>
        new(reading.Desire is null ? null : new Inquiry { Title = reading.Desire.Title, Lexicon = reading.Desire.Lexicon, Tolerance = 0 }, reading.Diagnostics, reading.Text);

    private static void Check(string? text, Func<InquiryReading> read, int seed, int number)
    {
        var clock = Stopwatch.StartNew();
        InquiryReading reading;
        try
        {
            reading = read();
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"Text {number} of seed {seed} made the reader throw:\n{text}", fault);
        }

        Assert.True(clock.Elapsed < s_longestRead, $"Text {number} of seed {seed} took {clock.Elapsed}.");
        Assert.Equal(reading.HasErrors, reading.Inquiry is null);
        Assert.True(reading.Diagnostics.GroupBy(d => d.Code).All(g => g.Key == "SUP0100" || g.Count() <= 20));
        foreach (Diagnostic diagnostic in reading.Diagnostics)
        {
            Assert.NotEmpty(diagnostic.Fixes);
            Assert.StartsWith("spoiled.yaml", DiagnosticText.Of(diagnostic, reading.Text, "spoiled.yaml"), StringComparison.Ordinal);
        }
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
