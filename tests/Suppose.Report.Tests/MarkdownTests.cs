namespace Suppose.Report.Tests;

public sealed class MarkdownTests
{
    [Fact]
    public void A_report_in_Markdown_has_the_sections_of_the_page_and_the_facts_of_its_pictures()
    {
        var made = Handouts.Example("missing-money");
        var headings = made.Markdown.Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..]);
        Assert.Equal(made.Page.QuerySelectorAll("main section > h2").Select(h => h.TextContent), headings.Select(h => h.Replace("\\", "", StringComparison.Ordinal)));
        Assert.StartsWith(MarkdownReport.Mark, made.Markdown, StringComparison.Ordinal);
        Assert.Contains("| set A |", made.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_table_has_as_many_cells_in_every_row()
    {
        foreach (var table in Handouts.Example("missing-money").Markdown.Split("\n\n").Where(block => block.StartsWith('|')))
        {
            Assert.Single(table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => System.Text.RegularExpressions.Regex.Count(row, @"(?<!\\)\|")).Distinct());
        }
    }
}
