namespace Suppose.Language.Tests;

/// <summary>The inquiries that tests read: their own samples and the repository's examples.</summary>
internal static class TestFiles
{
    private static readonly string s_root = AppContext.BaseDirectory;

    public static IEnumerable<string> Samples => Names("Samples");

    public static IEnumerable<string> Examples => Names("Examples").Where(f => FileKinds.Of(Read(f)) == FileKind.Inquiry);

    /// <summary>The examples that are desires or outlines.</summary>
    public static IEnumerable<string> Desires => Names("Examples").Concat(Names("Examples", "*.txt")).Where(f => FileKinds.Of(Read(f)) != FileKind.Inquiry);

    /// <summary>The pages about the language; the tutorial and the explanations have tests of their own.</summary>
    public static IEnumerable<string> LanguagePages =>
        Directory.EnumerateFiles(Path.Combine(s_root, "Docs", "language"), "*.md")
            .Append(Path.Combine(s_root, "Docs", "diagnostics.md"))
            .Select(f => Path.GetRelativePath(s_root, f))
            .Order(StringComparer.Ordinal);

    /// <summary>The program's own sources, for rules about what they hold.</summary>
    public static IEnumerable<string> Sources =>
        Directory.EnumerateFiles(Path.Combine(Repository(), "src"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal));

    public static string Read(string name) => File.ReadAllText(Path.Combine(s_root, name));

    private static IEnumerable<string> Names(string folder, string pattern = "*.yaml") =>
        Directory.EnumerateFiles(Path.Combine(s_root, folder), pattern).Select(f => $"{folder}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal);

    private static string Repository()
    {
        string folder = s_root;
        while (!File.Exists(Path.Combine(folder, "Suppose.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests are not run inside the repository.");
        }

        return folder;
    }
}
