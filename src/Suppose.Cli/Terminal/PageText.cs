using System.Text;

using Suppose.Findings;

namespace Suppose.Cli.Terminal;

/// <summary>Writes a page as plain text, wrapped to a width: headings at the margin, what stands under them set in.</summary>
/// <param name="width">The cells of a line.</param>
/// <param name="ink">How words are set off.</param>
internal sealed class PageText(int width, Ink ink)
{
    private const int Indent = 2;

    /// <summary>A table that falls into more parts than this is hard to follow.</summary>
    private const int MostParts = 2;

    private readonly StringBuilder _text = new();

    /// <summary>The page as text, ending with a line end.</summary>
    public string Of(Page page)
    {
        AddLines(Wrapping.Lines(page.Title, width), "", ink.Heading);
        foreach (var section in page.Sections)
        {
            Add(section);
        }

        return _text.ToString();
    }

    private void Add(Section section)
    {
        _text.Append('\n');
        if (section.Heading.Length > 0)
        {
            AddLines(Wrapping.Lines(section.Heading, width), "", ink.Heading);
        }

        for (var i = 0; i < section.Blocks.Length; i++)
        {
            if (i > 0 && !(section.Blocks[i] is Caption && section.Blocks[i - 1] is not (Grid or Listing)))
            {
                _text.Append('\n');
            }

            Add(section.Blocks[i]);
        }
    }

    private void Add(Block block)
    {
        var indent = new string(' ', Indent);
        switch (block)
        {
            case Paragraph paragraph:
                AddLines(Wrapping.Lines(string.Join(' ', paragraph.Findings.Select(f => f.Text)), width - Indent), indent, text => text);
                break;
            case Caption caption:
                AddLines(Wrapping.Lines(caption.Finding.Text, width - Indent), indent, ink.Faint);
                break;
            case Points points:
                foreach (var finding in points.Findings)
                {
                    AddPoint(finding.Text, indent);
                }

                break;
            case Grid grid:
                Add(grid, indent);
                break;
            case Listing listing:
                AddLines(Wrapping.Lines(listing.Head.Text, width - Indent), indent, ink.Bold);
                AddListed(listing, indent);
                break;
        }
    }

    private void Add(Grid grid, string indent)
    {
        var layout = new GridLayout(grid, width - Indent, ink);
        if (grid.WhenTooWide.IsEmpty || layout.PartCount <= MostParts)
        {
            AddLines(layout.Lines(), indent, text => text);
            return;
        }

        for (var i = 0; i < grid.WhenTooWide.Length; i++)
        {
            _text.Append(i > 0 ? "\n" : "");
            Add(grid.WhenTooWide[i]);
        }
    }

    private void AddListed(Listing listing, string indent)
    {
        foreach (var finding in listing.Findings)
        {
            var lead = indent + indent;
            foreach (var line in Wrapping.Lines(finding.Text, width - lead.Length - Indent))
            {
                _text.Append(lead).Append(line).Append('\n');
                lead = indent + indent + indent;
            }
        }
    }

    private void AddPoint(string text, string indent)
    {
        var lead = indent + "- ";
        foreach (var line in Wrapping.Lines(text, width - lead.Length))
        {
            _text.Append(lead).Append(line).Append('\n');
            lead = indent + "  ";
        }
    }

    private void AddLines(List<string> lines, string indent, Func<string, string> set)
    {
        foreach (var line in lines)
        {
            _text.Append(line.Length > 0 ? indent + set(line) : "").Append('\n');
        }
    }
}
