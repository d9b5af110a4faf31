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

    public static string Html(string example, bool redact = false) => Made(example, redact).Html;

    /// The report of a desire, with what was found: redacted where names are left out.
    internal static (RewireRun Run, string Html) Made(string example, bool redact = false)
    {
        var read = DesireReader.Read(File.ReadAllBytes(Path.Combine(Checkout.Root, "examples", example)));
        Assert.False(read.HasErrors, string.Join('\n', read.Diagnostics));
        var run = DesireRunner.Run(read.Desire!, new RewireSettings { Worlds = 16 });
        var shown = redact ? RewireRedaction.Of(run, FindingsWording.Default) : run;
        return (shown, Encoding.UTF8.GetString(HtmlReport.Bytes(DesirePages.Of(shown, new ReportFile("file", "0123abcd", "0.0.0"), FindingsWording.Default))));
    }

    [Theory]
    [MemberData(nameof(Desires))]
    public void The_first_page_shows_what_was_found_and_both_trees_in_one_layout(string example)
    {
        var page = new HtmlParser().ParseDocument(Html(example));
        Assert.NotNull(page.QuerySelector("#first-found"));
        var pictures = page.QuerySelectorAll("#first-tree svg[role=img]");
        Assert.NotEmpty(pictures);
        Assert.Single(pictures.Select(svg => string.Join('|', svg.QuerySelectorAll("text").Skip(1).Where(t => !t.TextContent.Contains('%', StringComparison.Ordinal)).Select(t => t.TextContent + t.GetAttribute("transform")))).Distinct());
        Assert.NotEmpty(page.QuerySelectorAll("#first-tree table tbody tr"));
        Assert.Empty(page.QuerySelectorAll("script, img, iframe"));
        var names = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public void The_picture_says_above_each_root_how_far_it_is_met_as_the_table_does()
    {
        var page = new HtmlParser().ParseDocument(Html("on-call.yaml"));
        var roots = page.QuerySelectorAll("#first-tree table tbody tr").Where(row => row.QuerySelector("td[data-figures]") is not null).ToList();
        Assert.NotEmpty(roots);
        var pictures = page.QuerySelectorAll("#first-tree svg[role=img]").Select(svg => svg.QuerySelectorAll("text").Select(t => t.TextContent).ToList()).ToList();
        Assert.All(roots, row => Assert.All(row.QuerySelectorAll("td").Zip(pictures), pair => Assert.Contains(pair.First.TextContent.Trim(), pair.Second)));
    }

    [Fact]
    public void An_outline_is_drawn_once_and_a_part_that_is_its_own_only_way_once_in_it()
    {
        var page = new HtmlParser().ParseDocument(Html("sunday-evening.txt"));
        var texts = Assert.Single(page.QuerySelectorAll("#first-tree svg[role=img]")).QuerySelectorAll("text").Select(t => t.TextContent).ToList();
        Assert.Single(texts, "cooking for three");
        Assert.DoesNotContain("another", page.QuerySelector("#first-tree figcaption")!.TextContent, StringComparison.Ordinal);
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
