using System.Text.Json;
using Suppose.Analysis.Choice.Explaining;
using Suppose.Analysis.Deciding;
using Suppose.Analysis.NeverBest;
using Suppose.Analysis.Record;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Catalog;

public sealed class CatalogTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Catalog");

    public static TheoryData<string> Entries => new(Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
        .Where(path => FileKinds.Of(File.ReadAllText(path)) == FileKind.Inquiry)
        .Select(path => Path.GetRelativePath(Folder, path)[..^".yaml".Length]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Entries))]
    public void A_published_problem_is_answered_as_its_source_does(string entry)
    {
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, entry + ".expected.json"))).RootElement;
        var inquiry = Read(entry);
        var checks = 0;
        foreach (var figures in expected.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Object))
        {
            var found = Figures(figures.Name, inquiry);
            var (zero, unit) = Scale(figures.Name, expected);
            foreach (var figure in figures.Value.EnumerateObject())
            {
                Assert.Equal(figure.Value.GetDouble(), zero + (unit * found[figure.Name]), expected.GetProperty("precision").GetDouble());
                checks++;
            }
        }

        Assert.True(checks > 0, "The entry has no figures.");
        Assert.False(string.IsNullOrWhiteSpace(expected.GetProperty("source").GetString()));
    }

    private static Dictionary<string, double> Figures(string key, Inquiry inquiry)
    {
        var token = TestContext.Current.CancellationToken;
        switch (key)
        {
            case "posterior":
                var weighing = RecordReader.Read(inquiry, new RunSettings(), null, token).Weighing!;
                return weighing.Possibilities.Zip(weighing.Posterior).ToDictionary(p => p.First, p => p.Second.P50);
            case "weightedInconsistency":
                return AchMatrix.Of(inquiry).Scores().ToDictionary(s => s.Hypothesis, s => s.Weighted);
            case "act":
                var none = InquiryRunner.Run(inquiry, new RunSettings(), null, token).Designs[0];
                return inquiry.Possibilities.Zip(none.Act).ToDictionary(p => p.First.Id, p => p.Second.P50);
            case "expectedUtility":
                return inquiry.Possibilities.SelectMany(p => inquiry.Options.Select(o => (Key: $"{p.Id}: {o.Id}", Utility: Utilities(inquiry, p, o).Sum())))
                    .ToDictionary(u => u.Key, u => u.Utility);
            case "maximumExpectedUtility":
                return inquiry.Possibilities.ToDictionary(p => p.Id, p => BestOfEachState([.. inquiry.Options.Select(o => Utilities(inquiry, p, o))]));
            case "holdsUnlisted":
                return new() { ["no measure"] = InquiryRunner.Run(inquiry, new RunSettings(), null, token).Designs[0].Holds.Unlisted!.Value };
            case "decisionUtility":
                return new() { ["best rule"] = Decided(inquiry).Value.P50 };
            case "worthOfKnowing":
                return Decided(inquiry).Worths.Select(w => (Key: $"{w.Use.ToString().ToLowerInvariant()}: {w.Circumstance}", w.Worth))
                    .Append((Key: inquiry.Circumstances.Single(c => c.IsType).Id, Worth: Decided(inquiry).Knowing)).ToDictionary(w => w.Key, w => w.Worth);
            case "decisionRule":
                return Decided(inquiry).Rule.ToDictionary(r => string.Concat(r.Line.Signals.Select(s => $"{s.Signal}: {string.Join(" or ", s.States)}; ")) + r.Line.Option, _ => 1.0);
            case "betterCourse":
                var course = InquiryRunner.Run(inquiry, new RunSettings(), null, token).Certificates
                    .Single(c => c.Hull == Hull.Unlisted && c.Kind == CertificateKind.BetterCourse && c.Beliefs is null);
                return course.Mixture.ToDictionary(m => m.Id, m => m.Weight);
            default:
                throw new InvalidOperationException($"No test knows the figures '{key}'.");
        }
    }

    /// <summary>What a utility of 0 and a step from 0 to 1 are on the source's scale.</summary>
    private static (double Zero, double Unit) Scale(string figures, JsonElement expected) => figures switch
    {
        "worthOfKnowing" => (0, expected.GetProperty("unit").GetDouble()),
        _ when figures.EndsWith("Utility", StringComparison.Ordinal) => (expected.GetProperty("zero").GetDouble(), expected.GetProperty("unit").GetDouble()),
        _ => (0, 1),
    };

    private static DecisionReading Decided(Inquiry inquiry) => DecisionReader.Read(inquiry, new RunSettings(), TestContext.Current.CancellationToken);

    /// <summary>For each information state, its chance times the option's expected utility.</summary>
    private static double[] Utilities(Inquiry inquiry, Possibility possibility, Option option) =>
        [.. UtilityExplainer.Explain(inquiry, possibility.Id, [], option.Id).States.Select(s => s.Chance * s.Utility)];

    private static double BestOfEachState(double[][] byOption) => Enumerable.Range(0, byOption[0].Length).Sum(state => byOption.Max(utilities => utilities[state]));

    private static Inquiry Read(string entry)
    {
        var reading = InquiryReader.Read(File.ReadAllText(Path.Combine(Folder, entry + ".yaml")));
        Assert.Empty(reading.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Place.Line}: {d.Message}"));
        return reading.Inquiry!;
    }
}
