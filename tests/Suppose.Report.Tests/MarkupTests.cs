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
    public void A_box_is_drawn_by_what_it_asks_for_wherever_one_judgement_counts_for_several_possibilities()
    {
        const string file = """
            inquiry: Q
            possibilities: {fear: {acts: 70-90%}, gain: {acts: 70-90%}}
            measures: {veto: {against: {fear: x0.01, gain: x0.01}, stands: 90-100%}}
            """;
        var figures = Handouts.Of(file, breaks: true, worlds: 512).Page.QuerySelectorAll("#where-it-breaks figure").Where(f => f.Id!.StartsWith("where-it-breaks-breaks-box", StringComparison.Ordinal)).ToList();
        Assert.True(figures.Count >= 2);
        Assert.All(figures, figure =>
        {
            var asked = figure.QuerySelector("table tbody th")!.TextContent.Trim('“', '”');
            Assert.Contains(asked, figure.QuerySelectorAll("svg[role=img] text").Select(t => t.TextContent));
        });
    }

    [Fact]
    public void What_is_to_be_typed_is_set_off()
    {
        var page = Handouts.Example("ten-lines").Page;
        Assert.Contains(page.QuerySelectorAll("#first-ordinary code"), code => code.TextContent == "burden:");
        Assert.DoesNotContain("`", page.QuerySelector("#first-ordinary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_without_evidence_is_said_to_be_empty_and_weighs_nothing()
    {
        var record = Handouts.Example("ten-lines").Page.QuerySelector("#record")!;
        Assert.Contains("The file has no evidence", record.TextContent, StringComparison.Ordinal);
        Assert.Empty(record.QuerySelectorAll("figure"));
        Assert.Null(Handouts.Example("ten-lines").Page.QuerySelector("#weighed"));
    }

    [Fact]
    public void Every_item_of_the_record_that_tells_anything_is_drawn_or_listed_and_all_pictures_have_one_scale()
    {
        var made = Handouts.Example("old-bolsheviks");
        var moves = made.Page.QuerySelector("#record-moves")!;
        var telling = made.Record!.Weighing!.Items.Where(i => !i.TellsNothing).Select(i => i.Id).ToList();
        Assert.True(telling.Count > 12);
        var drawn = moves.QuerySelectorAll("figcaption").Select(c => c.TextContent).ToList();
        var listed = moves.QuerySelector(":scope > .table")!.QuerySelectorAll("tbody th").Select(h => h.TextContent).ToList();
        Assert.All(telling, id => Assert.True(drawn.Any(c => c.Contains("“" + id + "”", StringComparison.Ordinal)) != listed.Contains(id), id));
        Assert.Single(moves.QuerySelectorAll("svg[role=img]").Select(svg => string.Join('|', svg.QuerySelectorAll("text").Skip(made.Record.Weighing.Possibilities.Length).Select(t => t.TextContent))).Distinct());
    }

    [Fact]
    public void A_set_under_which_nothing_harmful_can_be_done_is_said_to_have_no_mark()
    {
        var figure = Handouts.Example("challenger").Page.QuerySelector("#temptation figure")!;
        Assert.Contains("There is no mark for set A", figure.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("set A", figure.QuerySelectorAll("svg text").Select(t => t.TextContent));
    }

    [Fact]
    public void Letters_of_sets_stand_for_the_same_sets_throughout()
    {
        var page = Handouts.Example("missing-money", breaks: true).Page;
        var columns = page.QuerySelectorAll("#where-it-breaks-robust thead th").Select(h => h.TextContent).ToList();
        Assert.Contains("set A", columns);
        Assert.Contains("no measure", columns);
        Assert.DoesNotContain("B", columns);
        Assert.Contains("A", Handouts.Example("challenger").Page.QuerySelectorAll("#sets svg text").SelectMany(t => t.TextContent.Split(", ")));
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
