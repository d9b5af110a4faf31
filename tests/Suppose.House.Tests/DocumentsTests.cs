using System.Text.RegularExpressions;

namespace Suppose.House.Tests;

public sealed partial class DocumentsTests
{
    private static readonly string[] Documents = Checkout.Files.Where(f => f.EndsWith(".md", StringComparison.Ordinal)).ToArray();

    [Fact]
    public void Every_link_inside_the_project_leads_somewhere()
    {
        var broken = Documents.SelectMany(file => Links(file).Where(link => !Exists(file, link)).Select(link => $"{file}: {link}"));
        Assert.Empty(broken);
    }

    [Fact]
    public void The_readme_fits_a_screen_or_two() => Assert.InRange(Checkout.Read("README.md").AsSpan().Count('\n'), 20, 90);

    private static IEnumerable<string> Links(string file) => Link().Matches(Checkout.Read(file))
        .Select(m => m.Groups[1].Value)
        .Where(l => !l.Contains("://", StringComparison.Ordinal) && !l.StartsWith('#') && !l.StartsWith("mailto:", StringComparison.Ordinal))
        .Select(l => l.Split('#')[0]);

    private static bool Exists(string file, string link)
    {
        var target = Path.Combine(Checkout.Root, Path.GetDirectoryName(file)!, link);
        return File.Exists(target) || Directory.Exists(target);
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
