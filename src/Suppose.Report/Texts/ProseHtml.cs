using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace Suppose.Report.Texts;

/// <summary>What an author wrote as Markdown, made harmless: no HTML, no pictures from elsewhere, and only links that open a page or a letter.</summary>
internal static class ProseHtml
{
    private static readonly string[] s_schemes = ["http", "https", "mailto"];
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>A text as HTML; its headings stand below those of the report.</summary>
    public static MarkupString Of(string text)
    {
        var document = Parse(text);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, heading.Level + 2);
        }

        return new MarkupString(document.ToHtml(s_pipeline));
    }

    /// <summary>The words of a text alone, a line each paragraph, heading or point.</summary>
    public static IEnumerable<string> Paragraphs(string text) =>
        Markdown.ToPlainText(text, s_pipeline).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether a link may be followed.</summary>
    public static bool IsHarmless(string? address) =>
        address is not null && Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && s_schemes.Contains(uri.Scheme, StringComparer.OrdinalIgnoreCase);

    private static MarkdownDocument Parse(string text)
    {
        var document = Markdown.Parse(text, s_pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage || !IsHarmless(link.Url))
            {
                Unlink(link);
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !IsHarmless(l.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return document;
    }

    /// <summary>Leaves the words of a link where it stood.</summary>
    private static void Unlink(LinkInline link)
    {
        var words = new ContainerInline();
        link.MoveChildrenAfter(words);
        link.ReplaceBy(words, copyChildren: false);
    }
}
