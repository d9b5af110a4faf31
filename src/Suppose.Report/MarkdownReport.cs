using System.Text;
using Suppose.Findings;
using Suppose.Findings.Reports;
using Suppose.Report.Texts;

namespace Suppose.Report;

/// <summary>A report as Markdown, for places that show it: wikis, requests for review.</summary>
/// <remarks>Pictures become their tables. Whatever the author wrote stands as plain text, with everything escaped that Markdown or HTML would take for markup.</remarks>
public sealed class MarkdownReport
{
    /// <summary>How a file is known as a report of Suppose.</summary>
    public const string Mark = "<!-- Suppose report -->";

    private readonly StringBuilder _text = new();

    private MarkdownReport()
    {
    }

    /// <summary>The file's bytes, in UTF-8.</summary>
    /// <param name="report">The report.</param>
    public static byte[] Bytes(Handout report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var markdown = new MarkdownReport();
        markdown.Write(report);
        return Encoding.UTF8.GetBytes(markdown._text.ToString());
    }

    private void Write(Handout report)
    {
        _text.Append(Mark).Append("\n\n# ").Append(PlainMarkdown.Of(report.Title)).Append("\n\n");
        foreach (var section in report.FirstPage.Concat(report.Rest))
        {
            Write(section, 2);
        }

        _text.Append("---\n\n").Append(PlainMarkdown.Of(report.Labels.MadeBy())).Append('\n');
    }

    private void Write(Section section, int level)
    {
        if (section.Heading.Length > 0)
        {
            _text.Append('#', level).Append(' ').Append(PlainMarkdown.Of(section.Heading)).Append("\n\n");
        }

        foreach (var block in section.Blocks)
        {
            Write(block);
        }

        foreach (var part in section.Parts)
        {
            Write(part, level + 1);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                _text.Append(string.Join(' ', paragraph.Findings.Select(f => PlainMarkdown.Of(f.Text)))).Append("\n\n");
                break;
            case Caption caption:
                _text.Append('*').Append(PlainMarkdown.Of(caption.Finding.Text)).Append("*\n\n");
                break;
            case Points points:
                List(points.Findings);
                break;
            case Listing listing:
                _text.Append("**").Append(PlainMarkdown.Of(listing.Head.Text)).Append("**\n\n");
                List(listing.Findings);
                break;
            case Prose prose:
                foreach (var line in ProseHtml.Paragraphs(prose.Text))
                {
                    _text.Append("> ").Append(PlainMarkdown.Of(line)).Append("\n>\n");
                }

                _text.Append('\n');
                break;
            case Facts facts:
                List([.. facts.Rows.Select(row => new Finding(row.Name, row.Name + ": " + string.Join(' ', row.Cells[0].Lines)))]);
                break;
            case Grid grid:
                Table(grid);
                break;
            case Chart chart:
                _text.Append("**").Append(PlainMarkdown.Of(chart.Title)).Append("**\n\n").Append(chart.IsExplained ? "" : PlainMarkdown.Of(chart.Summary) + "\n\n");
                Table(chart.Table);
                if (chart.Remark is { } remark)
                {
                    Write(new Caption(remark));
                }

                break;
        }
    }

    private void List(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            _text.Append("- ").Append(PlainMarkdown.Of(finding.Text)).Append('\n');
        }

        _text.Append('\n');
    }

    private void Table(Grid grid)
    {
        Row([grid.Corner, .. grid.Columns]);
        Row(Enumerable.Repeat("---", grid.Columns.Length + 1), escape: false);
        foreach (var row in grid.Rows)
        {
            Row([row.Name, .. row.Cells.Select(cell => string.Join(' ', cell.Lines))]);
        }

        _text.Append('\n');
    }

    private void Row(IEnumerable<string> cells, bool escape = true)
    {
        foreach (var cell in cells)
        {
            _text.Append("| ").Append(escape ? PlainMarkdown.Of(cell) : cell).Append(' ');
        }

        _text.Append("|\n");
    }
}
