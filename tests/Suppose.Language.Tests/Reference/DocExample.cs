using System.Collections.Immutable;

using Markdig;
using Markdig.Syntax;

namespace Suppose.Language.Tests.Reference;

/// <summary>An example in the documentation: a fenced block marked <c>yaml</c>, how it is completed, and what the program must say about it.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Line">Its line there.</param>
/// <param name="Completion"><c>whole</c>, <c>rated</c>, <c>situation</c>, or <c>base</c> for the inquiries that complete others; <c>desire</c> and <c>outline</c> are whole.</param>
/// <param name="Expected">The diagnostics that must come, each as <c>CODE@line:column</c>, sorted; for a base its name.</param>
/// <param name="Text">The example.</param>
internal sealed record DocExample(string Page, int Line, string Completion, string[] Expected, string Text)
{
    private static readonly Lazy<DocExample[]> s_all = new(() => [.. TestFiles.LanguagePages.SelectMany(On)]);

    public static IEnumerable<DocExample> All => s_all.Value.Where(e => e.Completion != "base");

    /// <summary>The example as a whole file: what it leaves out is added behind it, so that its own lines keep their numbers.</summary>
    public string Whole() => Completion is "whole" or "desire" or "outline" ? Text : Complete(Text, Base(Completion));

    /// <summary>What the program says about it, and whether it can be used.</summary>
    public (ImmutableArray<Diagnostic> Diagnostics, bool Usable) Read()
    {
        if (Completion is "desire" or "outline")
        {
            DesireReading desire = DesireReader.Read(Text);
            return (desire.Diagnostics, desire.Desire is not null);
        }

        InquiryReading inquiry = InquiryReader.Read(Whole());
        return (inquiry.Diagnostics, inquiry.Inquiry is not null);
    }

    /// <summary>The example completed with what a base has and it has not.</summary>
    public static string Complete(string example, string complement)
    {
        HashSet<string> own = [.. Sections(example).Select(s => s.Key)];
        return example + string.Concat(Sections(complement).Where(s => !own.Contains(s.Key)).Select(s => s.Text));
    }

    /// <summary>One of the two inquiries that complete examples.</summary>
    public static string Base(string name) => s_all.Value.Single(e => e.Completion == "base" && e.Expected is [var n] && n == name).Text;

    private static IEnumerable<DocExample> On(string page)
    {
        foreach (FencedCodeBlock block in Markdown.Parse(TestFiles.Read(page)).Descendants<FencedCodeBlock>())
        {
            if (block.Info == "yaml")
            {
                string[] words = (block.Arguments ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
                yield return new DocExample(page, block.Line + 1, words.FirstOrDefault("unmarked"), [.. words.Skip(1).Order(StringComparer.Ordinal)], block.Lines + "\n");
            }
            else if (block.Info == "outline")
            {
                string[] codes = (block.Arguments ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
                yield return new DocExample(page, block.Line + 1, "outline", [.. codes.Order(StringComparer.Ordinal)], block.Lines + "\n");
            }
        }
    }

    private static IEnumerable<(string Key, string Text)> Sections(string text)
    {
        string? key = null;
        var lines = new List<string>();
        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            if (line.Length > 0 && char.IsLetter(line[0]))
            {
                if (key is not null)
                {
                    yield return (key, string.Concat(lines.Select(l => l + "\n")));
                }

                key = line[..line.IndexOf(':', StringComparison.Ordinal)];
                lines.Clear();
            }

            lines.Add(line);
        }

        if (key is not null)
        {
            yield return (key, string.Concat(lines.Select(l => l + "\n")));
        }
    }
}
