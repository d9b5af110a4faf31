using System.Text;
using AngleSharp.Dom;

namespace Suppose.Report.Tests;

public sealed class BadInputTests
{
    private const string Hostile = """<script>alert(1)</script><img src=x onerror=alert(2)> [a](javascript:alert%283%29) ![p](https://elsewhere.example/p.png) <https://good.example/> <javascript:alert(4)> [b](data:text/html,x) [c](https://good.example/c) **bold**""";

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static string HostileFile => $"""
        inquiry: {Quoted(Hostile)}
        about: {Quoted(Hostile)}
        act: {Quoted(Hostile)}
        sources:
          s:
            cite: {Quoted(Hostile)}
            url: 'javascript:alert(5)'
        possibilities:
          '<b>p</b>':
            acts: likely
            says: {Quoted(Hostile)}
            by: {Quoted(Hostile)}
            asks: {Quoted(Hostile)}
          q:
            acts: unlikely
        measures:
          '"><i>m</i>':
            says: {Quoted(Hostile)}
            objection: {Quoted(Hostile)}
            against:
              q:
                shift: less likely
                because: {Quoted(Hostile)}
                by: {Quoted(Hostile)}
        """;

    [Fact]
    public void Prose_with_markup_is_shown_and_does_nothing()
    {
        var page = Handouts.Of(HostileFile).Page;
        Assert.Empty(page.QuerySelectorAll("script, img, i, main b"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("a"), a => Assert.Matches(@"^(#|https://good\.example/)", a.GetAttribute("href")!));
        Assert.NotEmpty(page.QuerySelectorAll("a[href='https://good.example/c']"));
        Assert.NotEmpty(page.QuerySelectorAll(".prose strong"));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nor_does_it_in_Markdown()
    {
        var html = Markdig.Markdown.ToHtml(Handouts.Of(HostileFile).Markdown);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        Assert.Empty(page.QuerySelectorAll("script, img, i, b, a"));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_hundred_possibilities_are_paged()
    {
        var file = new StringBuilder("inquiry: Many\npossibilities:\n");
        for (var i = 0; i < 200; i++)
        {
            file.Append("  possibility number ").Append(i).Append(": {acts: likely}\n");
        }

        file.Append("measures: {m: {against: {possibility number 1: much less likely}}}\n");
        var page = Handouts.Of(file.ToString(), worlds: 16).Page;
        Assert.Equal(200, page.QuerySelectorAll("#sheets > section").Length);
        Assert.Equal(200, page.QuerySelectorAll("#measures .matrix tbody tr").Length);
        Assert.All(page.QuerySelectorAll(".first p, .first li"), said => Assert.InRange(said.TextContent.Length, 1, 1500));
        Assert.All(page.QuerySelectorAll("svg[role=img]"), svg => Assert.InRange(double.Parse(svg.GetAttribute("viewBox")!.Split(' ')[3], System.Globalization.CultureInfo.InvariantCulture), 40, 1400));
    }

    [Fact]
    public void One_possibility_makes_a_report()
    {
        var page = Handouts.Of("inquiry: One\npossibilities: {p: {acts: likely}}\nmeasures: {m: {against: {p: much less likely}}}").Page;
        Assert.Single(page.QuerySelectorAll("#sheets > section"));
    }

    [Fact]
    public void So_does_a_file_without_measures()
    {
        var page = Handouts.Of("inquiry: None yet\npossibilities: {p: {acts: likely}, q: {acts: unlikely}}").Page;
        Assert.Contains("The file lists no measures yet.", page.QuerySelector("#first-in-short")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#first-to-do"));
    }

    [Fact]
    public void Letters_of_every_language_stay_as_they_are()
    {
        var made = Handouts.Of("inquiry: 'لماذا؟ 😀 Ünï'\npossibilities: {'خوف 🐘': {acts: likely}, 'a\u0301̈b': {acts: unlikely}}\nmeasures: {'审查': {against: {'خوف 🐘': much less likely}}}");
        Assert.Contains("Ünï", made.Html, StringComparison.Ordinal);
        Assert.Equal("لماذا؟ 😀 Ünï", made.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal("خوف 🐘", made.Page.QuerySelector("#sheets h3")!.TextContent);
        Assert.All(made.Page.QuerySelectorAll("h1, h3, tbody th"), e => Assert.Equal("auto", e.GetAttribute("dir")));
    }

    [Fact]
    public void Very_long_words_are_broken_in_pictures()
    {
        var word = new string('w', 300);
        var made = Handouts.Of($"inquiry: Q\npossibilities: {{{word}: {{acts: likely}}, q: {{acts: unlikely}}}}\nmeasures: {{m: {{against: {{{word}: less likely}}, cost: some}}}}");
        Assert.All(made.Page.QuerySelectorAll("svg text"), text => Assert.InRange(text.TextContent.Length, 0, 40));
    }
}
