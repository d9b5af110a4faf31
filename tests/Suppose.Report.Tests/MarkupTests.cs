using AngleSharp.Dom;

namespace Suppose.Report.Tests;

public sealed class MarkupTests
{
    public static TheoryData<string> Examples => Handouts.Examples;

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_report_is_one_file_that_asks_for_nothing_else(string example)
    {
        var page = Handouts.Example(example).Page;
        Assert.Empty(page.QuerySelectorAll("script, iframe, object, embed, img, form, video, audio, base, svg image, svg use"));
        Assert.Equal(["data:,"], page.QuerySelectorAll("link").Select(l => l.GetAttribute("href")));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name is "style" or "src" or "srcset");
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_name_is_given_once_and_every_link_inside_leads_to_one(string example)
    {
        var page = Handouts.Example(example).Page;
        var names = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), a => Assert.Contains(a.GetAttribute("href")![1..], names));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), e => Assert.All(e.GetAttribute("aria-labelledby")!.Split(' '), name => Assert.Contains(name, names)));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Headings_go_down_one_step_at_a_time(string example)
    {
        var levels = Handouts.Example(example).Page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_picture_has_a_title_a_description_and_the_same_facts_in_a_table(string example)
    {
        var page = Handouts.Example(example).Page;
        Assert.All(page.QuerySelectorAll("figure"), figure =>
        {
            Assert.All(figure.QuerySelectorAll("svg[role=img]"), svg => Assert.All(svg.QuerySelectorAll("title, desc"), e => Assert.NotEqual("", e.TextContent.Trim())));
            Assert.NotEmpty(figure.QuerySelectorAll("svg[role=img]"));
            Assert.NotEmpty(figure.QuerySelectorAll("table tbody tr"));
        });
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_cell_of_a_matrix_says_where_it_comes_from(string example)
    {
        var cells = Handouts.Example(example).Page.QuerySelectorAll(".matrix td");
        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.NotEqual("", cell.QuerySelector("details > .why")!.TextContent.Trim()));
    }

    [Fact]
    public void A_measure_that_needs_others_is_shown_beside_the_chance_with_these_alone()
    {
        var page = Handouts.Of("inquiry: Q\npossibilities: {p: {acts: 80%}}\nmeasures: {m: {against: {p: x0.25}}, n: {needs: [m], against: {p: x0.9}}}").Page;
        var row = page.QuerySelectorAll(".matrix table").First(t => t.QuerySelectorAll("thead th").Any(h => h.TextContent.Trim() == "n")).QuerySelector("tbody tr")!;
        Assert.Contains("50% → 47%", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("50% → 50%", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes()
    {
        const string file = "inquiry: Q\npossibilities: {p: {acts: likely}, q: {acts: unlikely}}\nmeasures: {m: {against: {p: less likely}}, n: {against: {q: less likely}}}";
        Assert.Equal(HtmlReport.Bytes(Handouts.Of(file).Handout), HtmlReport.Bytes(Handouts.Of(file).Handout));
    }

    [Fact]
    public void The_first_page_goes_from_what_is_not_said_to_what_would_change_it()
    {
        var page = Handouts.Example("missing-money").Page;
        Assert.Equal(
            ["first-act", "first-does-not-say", "first-reach", "first-in-short", "first-to-do", "first-fails", "first-ordinary", "first-objections", "first-flips"],
            page.QuerySelectorAll(".first > section").Select(s => s.Id!));
    }

    [Fact]
    public void A_sheet_a_possibility_says_what_they_would_do_instead()
    {
        var page = Handouts.Example("challenger").Page;
        var run = Handouts.Example("challenger").Run;
        var sheets = page.QuerySelectorAll("#sheets > section");
        Assert.Equal(run.Inquiry.Possibilities.Select(p => p.Id), sheets.Select(s => s.QuerySelector("h3")!.TextContent));
        Assert.All(sheets, sheet => Assert.Contains("What they would do instead", sheet.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_a_set_breaks_is_drawn_as_a_box_among_the_assumptions_tried()
    {
        const string file = """
            inquiry: Q
            possibilities: {fear: {acts: 20-80%}, gain: {acts: 10-30%}}
            measures: {veto: {against: {fear: x0.02-0.4, gain: x0.05}, stands: 90-100%}}
            """;
        var page = Handouts.Of(file, breaks: true, worlds: 512).Page;
        var figure = page.QuerySelector("#where-it-breaks figure")!;
        Assert.Single(figure.QuerySelectorAll("svg[role=img] rect"));
        Assert.True(figure.QuerySelectorAll("svg[role=img] ellipse").Length > 200);
        Assert.NotEmpty(figure.QuerySelectorAll("table tbody tr"));
        Assert.Null(Handouts.Of(file).Page.QuerySelector("#where-it-breaks"));
    }
}
