using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Suppose.Analysis;
using Suppose.Findings;
using Suppose.Findings.Json;

namespace Suppose.Report.Tests;

/// Walks the report and the JSON of the same run beside each other.
public sealed partial class NumbersTests
{
    public static TheoryData<string> Examples => Handouts.Examples;

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_figure_of_a_table_is_the_number_that_the_JSON_has_there(string example)
    {
        var made = Handouts.Example(example);
        Dictionary<string, JsonNode> documents = new() { ["run"] = JsonNode.Parse(made.RunJson)! };
        if (made.Record is { } record)
        {
            documents["record"] = JsonNode.Parse(RecordJson.Bytes(record))!;
        }

        var cells = made.Page.QuerySelectorAll("[data-figures]");
        Assert.NotEmpty(cells);
        Assert.All(cells, cell =>
        {
            var figures = cell.GetAttribute("data-figures")!.Split(' ').Select(f => (At: f[..f.LastIndexOf('=')], Value: double.Parse(f[(f.LastIndexOf('=') + 1)..], CultureInfo.InvariantCulture))).ToList();
            Assert.All(figures, figure => Assert.Equal(At(documents, figure.At), figure.Value));
            Assert.All(Tokens(Shown(cell)), token => Assert.Contains(token, figures.SelectMany(f => Written(f.Value)).Concat(figures.Chunk(3).Where(q => q.Length == 3).SelectMany(q => Range(q[0].Value, q[1].Value, q[2].Value)))));
        });
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_share_chance_and_amount_that_is_said_is_in_the_JSON_or_in_the_file(string example)
    {
        var made = Handouts.Example(example);
        HashSet<string> known = [.. Tokens(made.Text), .. Sentences().SelectMany(Tokens)];
        known.UnionWith(Numbers(JsonNode.Parse(made.RunJson)!).SelectMany(Written));
        known.UnionWith(Ranges(JsonNode.Parse(made.RunJson)!));
        known.UnionWith(Written(made.Run.Inquiry.Tolerance));
        known.UnionWith(made.Run.Judgements.SelectMany(j => new[] { j.Distribution.Minimum, j.Distribution.Maximum }).SelectMany(Written));
        if (made.Record is { } record)
        {
            known.UnionWith(Numbers(JsonNode.Parse(RecordJson.Bytes(record))!).SelectMany(Written));
            known.UnionWith(Ranges(JsonNode.Parse(RecordJson.Bytes(record))!));
            known.UnionWith(record.Inquiry.Evidence.SelectMany(e => e.Expected.Select(x => x.Judgement)).SelectMany(j => new[] { j.Distribution.Minimum, j.Distribution.Maximum }).SelectMany(Written));
        }

        known.UnionWith(made.Run.Inquiry.Sources.Select(s => s.Reliability).OfType<Model.Judgement>().SelectMany(j => new[] { j.Distribution.Minimum, j.Distribution.Maximum }).SelectMany(Written));
        foreach (var part in made.Page.QuerySelectorAll("main p, main li, main td"))
        {
            var unknown = Tokens(Shown(part)).Where(token => !known.Contains(token) && (token.EndsWith('%') || token.Contains('.', StringComparison.Ordinal)));
            Assert.True(!unknown.Any(), $"{string.Join(", ", unknown)} in: {Shown(part)}");
        }
    }

    private static double At(Dictionary<string, JsonNode> documents, string at)
    {
        var parts = at.Split('#');
        JsonNode? node = documents[parts[0]];
        foreach (var step in parts[1].Split('/').Skip(1).Select(s => Uri.UnescapeDataString(s).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            node = node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : node![step];
        }

        return node!.GetValue<double>();
    }

    /// What a reader sees in an element before opening anything.
    private static string Shown(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var hidden in copy.QuerySelectorAll(".why, svg, .rests, .anchor, ul, ol, table").ToList())
        {
            hidden.Remove();
        }

        return string.Join(' ', copy.QuerySelectorAll(".line").Select(l => l.TextContent)) is { Length: > 0 } lines ? lines : copy.TextContent;
    }

    private static IEnumerable<double> Numbers(JsonNode node) => node switch
    {
        JsonObject map => map.SelectMany(p => p.Value is null ? [] : Numbers(p.Value)),
        JsonArray list => list.SelectMany(n => n is null ? [] : Numbers(n)),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => [value.GetValue<double>()],
        _ => [],
    };

    /// How the ends of a range may be shown: that depends on both.
    private static IEnumerable<string> Range(double low, double middle, double high) => Tokens(Figures.PercentRange(new Quantiles(low, middle, high)));

    private static IEnumerable<string> Ranges(JsonNode node) => node switch
    {
        JsonObject map when map["p05"] is JsonValue low && map["p50"] is JsonValue middle && map["p95"] is JsonValue high => Range(low.GetValue<double>(), middle.GetValue<double>(), high.GetValue<double>()),
        JsonObject map => map.SelectMany(p => p.Value is null ? [] : Ranges(p.Value)),
        JsonArray list => list.SelectMany(n => n is null ? [] : Ranges(n)),
        _ => [],
    };

    /// All the ways in which a number may be shown to people.
    private static IEnumerable<string> Written(double value)
    {
        yield return Figures.Amount(value).TrimStart('-');
        yield return Figures.Percent(value).TrimStart('<', '>', '-');
        yield return Figures.Percent(Math.Floor(value * 100) / 100).TrimStart('<', '>', '-');
        yield return Figures.PercentagePoints(Math.Abs(value));
        yield return Figures.PercentRange(Quantiles.Certain(value)).TrimStart('<', '>', '-');
        if (value == Math.Floor(value) && Math.Abs(value) < 1e12)
        {
            yield return Figures.Whole((long)value).TrimStart('-');
        }
    }

    /// The numbers in a text; the ends of a range of per cent count as per cent both.
    private static IEnumerable<string> Tokens(string text) => Token().Matches(text).SelectMany(m =>
        m.Groups["to"].Success ? new[] { m.Groups["from"].Value + m.Groups["unit"].Value, m.Groups["to"].Value + m.Groups["unit"].Value } : [m.Groups["from"].Value + m.Groups["unit"].Value]);

    private static IEnumerable<string> Sentences()
    {
        var texts = new ResourceManager("Suppose.Findings.Wording.Sentences", typeof(FindingsWording).Assembly).GetResourceSet(CultureInfo.InvariantCulture, true, true)!;
        return texts.Cast<DictionaryEntry>().Select(e => (string)e.Value!);
    }

    [GeneratedRegex(@"(?<from>\d+(?:[.,]\d+)*)(?:[-–]<?>?(?<to>\d+(?:[.,]\d+)*))?(?<unit>%?)")]
    private static partial Regex Token();
}
