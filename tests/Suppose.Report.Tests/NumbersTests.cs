using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Suppose.Analysis;
using Suppose.Findings;
using Suppose.Findings.Json;
using Suppose.Model;

namespace Suppose.Report.Tests;

/// Walks the report and the JSON of the same run beside each other.
public sealed partial class NumbersTests
{
    public static TheoryData<string> Examples => Handouts.Examples;

    public static TheoryData<string> Desires => DesireTests.Desires;

    /// With what the record says and where the leading set breaks.
    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_figure_of_a_table_is_the_number_that_the_JSON_has_there(string example) => Walk(Of(Handouts.Example(example, breaks: true))).Figures();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_share_chance_and_amount_that_is_said_is_in_the_JSON_or_in_the_file(string example) => Walk(Of(Handouts.Example(example, breaks: true))).Sentences();

    [Theory]
    [MemberData(nameof(Desires))]
    public void The_same_is_so_of_the_report_of_a_desire(string example)
    {
        foreach (var redact in new[] { false, true })
        {
            var (run, html) = DesireTests.Made(example, redact);
            var walk = Walk(new Told(html, File.ReadAllText(Path.Combine(Checkout.Root, "examples", example)), run.Judgements, new() { ["rewire"] = Parsed(RewireJson.Bytes(run)) }));
            walk.Figures();
            walk.Sentences();
        }
    }

    [Theory]
    [InlineData("missing-money", "two people count", "books read out each month")]
    [InlineData("challenger", "safety can stop it", "waivers expire")]
    public void And_where_sets_were_asked_for(string example, string first, string second)
    {
        var walk = Walk(Of(Handouts.Of(Handouts.TextOf(example), worlds: 16, asked: [[first, second], [second]])));
        walk.Figures();
        walk.Sentences();
    }

    [Theory]
    [InlineData("missing-money")]
    [InlineData("old-bolsheviks-situation")]
    public void And_where_names_were_left_out(string example)
    {
        var walk = Walk(Of(Handouts.Of(Handouts.TextOf(example), redact: true, weigh: true, worlds: 16, breaks: true)));
        walk.Figures();
        walk.Sentences();
    }

    [Fact]
    public void A_number_that_is_not_the_JSONs_is_noticed()
    {
        var told = Of(Handouts.Example("ten-lines"));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(Walk(told with { Html = AnyFigure().Replace(told.Html, m => m.Groups[1].Value + "=0.123456", 1) }).Figures);
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(Walk(told with { Html = told.Html.Replace("</main>", "<table><tr><td>98.7654%</td></tr></table></main>", StringComparison.Ordinal) }).Figures);
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(Walk(told with { Html = told.Html.Replace("</main>", "<p>98.7654%</p></main>", StringComparison.Ordinal) }).Sentences);
    }

    private static Told Of(Handouts made)
    {
        Dictionary<string, JsonNode> documents = new() { ["run"] = JsonNode.Parse(made.RunJson)! };
        ImmutableArray<Judgement> judgements = [.. made.Run.Judgements, .. made.Run.Inquiry.Sources.Select(s => s.Reliability).OfType<Judgement>(), .. made.Run.Inquiry.Evidence.SelectMany(e => e.Expected.Select(x => x.Judgement))];
        if (made.Record is { } record)
        {
            documents.Add("record", Parsed(RecordJson.Bytes(record)));
        }

        if (made.Breaks is { } breaks)
        {
            documents.Add("breaks", Parsed(BreaksJson.Bytes(breaks)));
        }

        return new Told(made.Html, made.Text, judgements, documents) { Tolerance = made.Run.Inquiry.Tolerance };
    }

    private static JsonNode Parsed(byte[] json) => JsonNode.Parse(Encoding.UTF8.GetString(json))!;

    private static Walked Walk(Told told) => new(told);

    /// A report, the file it was made from, and the documents that have its numbers.
    private sealed record Told(string Html, string Text, ImmutableArray<Judgement> Judgements, Dictionary<string, JsonNode> Documents)
    {
        public double Tolerance { get; init; }
    }

    private sealed class Walked(Told told)
    {
        private readonly IDocument _page = new HtmlParser().ParseDocument(told.Html);
        private readonly HashSet<string> _file = [.. Tokens(told.Text), "0.0.0", .. Written(told.Tolerance), .. told.Judgements.SelectMany(j => new[] { j.Distribution.Minimum, j.Distribution.Maximum }).SelectMany(Written)];

        public void Figures()
        {
            var cells = _page.QuerySelectorAll("[data-figures]");
            Assert.NotEmpty(cells);
            Assert.All(cells, cell =>
            {
                var figures = cell.GetAttribute("data-figures")!.Split(' ').Select(f => (At: f[..f.LastIndexOf('=')], Value: double.Parse(f[(f.LastIndexOf('=') + 1)..], CultureInfo.InvariantCulture))).ToList();
                Assert.All(figures, figure => Assert.Equal(At(figure.At), figure.Value));
                Assert.All(Tokens(Name().Replace(Shown(cell), "")), token => Assert.Contains(token, figures.SelectMany(f => Written(f.Value)).Concat(figures.Chunk(3).Where(q => q.Length == 3).SelectMany(q => Range(q[0].Value, q[1].Value, q[2].Value)))));
            });
            foreach (var cell in _page.QuerySelectorAll("main td:not([data-figures]), main dd:not([data-figures])"))
            {
                var without = Tokens(Shown(cell)).Where(token => IsQuantity(token) && !_file.Contains(token));
                Assert.True(!without.Any(), $"nothing says where the JSON has {string.Join(", ", without)} in: {Shown(cell)} ({cell.Closest("section")?.Id})");
            }
        }

        public void Sentences()
        {
            HashSet<string> known = [.. _file, .. NumbersTests.Sentences().SelectMany(Tokens), .. told.Documents.Values.SelectMany(Numbers).SelectMany(Written), .. told.Documents.Values.SelectMany(Ranges)];
            foreach (var part in _page.QuerySelectorAll("main p, main li, main td, main figcaption"))
            {
                var unknown = Tokens(Shown(part)).Where(token => !known.Contains(token) && IsQuantity(token));
                Assert.True(!unknown.Any(), $"{string.Join(", ", unknown)} in: {Shown(part)}");
            }
        }

        private double At(string at)
        {
            var parts = at.Split('#');
            JsonNode? node = told.Documents[parts[0]];
            foreach (var step in parts[1].Split('/').Skip(1).Select(s => Uri.UnescapeDataString(s).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
            {
                node = node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : node![step];
            }

            return node!.GetValue<double>();
        }
    }

    /// A share or an amount, and not a number that counts things.
    private static bool IsQuantity(string token) => token.EndsWith('%') || token.Contains('.', StringComparison.Ordinal);

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
    private static IEnumerable<string> Range(double low, double middle, double high) => Tokens(Suppose.Findings.Figures.PercentRange(new Quantiles(low, middle, high)));

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
        yield return Figures.Percent(value).TrimStart('<', '>', '-').TrimEnd('%');
        yield return Figures.Percent(Math.Floor(value * 100) / 100).TrimStart('<', '>', '-');
        yield return Figures.PercentagePoints(Math.Abs(value));
        yield return Figures.PercentRange(Quantiles.Certain(value)).TrimStart('<', '>', '-');

        // A limit of a share, in its own digits; an estimated share and its error, in whole per cent.
        yield return Figures.Amount(value * 100).TrimStart('-') + "%";
        var whole = Math.Round(Math.Clamp(value, 0, 1) * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
        yield return whole + "%";
        yield return whole;
        yield return Math.Round(Math.Max(value, 0.01) * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
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

    /// A name from the file, or one given in its place.
    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Name();

    [GeneratedRegex(@"(run#[^=""]*/act/[^=""]*/p50)=[^ ""]*")]
    private static partial Regex AnyFigure();
}
