using System.Text;
using AngleSharp.Html.Parser;
using Suppose.Analysis.Rewiring;
using Suppose.Findings;
using Suppose.Findings.Reports;
using Suppose.Findings.Rewiring;
using Suppose.Language;

namespace Suppose.Report.Tests;

public sealed class DesireTests
{
    public static TheoryData<string> Desires => ["coming-home.yaml", "on-call.yaml", "sunday-evening.txt"];

    public static string Html(string example, bool redact = false)
    {
        var read = DesireReader.Read(File.ReadAllBytes(Path.Combine(Checkout.Root, "examples", example)));
        Assert.False(read.HasErrors, string.Join('\n', read.Diagnostics));
        var run = DesireRunner.Run(read.Desire!, new RewireSettings { Worlds = 16 });
        var shown = redact ? RewireRedaction.Of(run, FindingsWording.Default) : run;
        return Encoding.UTF8.GetString(HtmlReport.Bytes(DesirePages.Of(shown, new ReportFile("file", "0123abcd", "0.0.0"), FindingsWording.Default)));
    }

    [Theory]
    [MemberData(nameof(Desires))]
    public void The_first_page_shows_what_was_found_and_both_trees_in_one_layout(string example)
    {
        var page = new HtmlParser().ParseDocument(Html(example));
        Assert.NotNull(page.QuerySelector("#first-found"));
        var pictures = page.QuerySelectorAll("#first-tree svg[role=img]");
        Assert.NotEmpty(pictures);
        Assert.Single(pictures.Select(svg => string.Join('|', svg.QuerySelectorAll("text").Skip(1).Select(t => t.TextContent + t.GetAttribute("transform")))).Distinct());
        Assert.NotEmpty(page.QuerySelectorAll("#first-tree table tbody tr"));
        Assert.Empty(page.QuerySelectorAll("script, img, iframe"));
        var names = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public void What_is_new_is_dashed()
    {
        var pictures = new HtmlParser().ParseDocument(Html("on-call.yaml")).QuerySelectorAll("#first-tree svg[role=img]");
        Assert.Equal(2, pictures.Length);
        Assert.Empty(pictures[0].QuerySelectorAll("[stroke-dasharray]"));
        Assert.NotEmpty(pictures[1].QuerySelectorAll("[stroke-dasharray]"));
    }

    [Theory]
    [MemberData(nameof(Desires))]
    public void Redacted_it_names_no_way_and_no_root(string example)
    {
        var desire = DesireReader.Read(File.ReadAllBytes(Path.Combine(Checkout.Root, "examples", example))).Desire!;
        var html = Html(example, redact: true);
        Assert.All(desire.Roots.Select(r => r.Id).Concat(desire.Ways.Select(w => w.Id)).Append(desire.Title).Where(id => id.Length > 6), id => Assert.DoesNotContain(id, html, StringComparison.OrdinalIgnoreCase));
    }
}
