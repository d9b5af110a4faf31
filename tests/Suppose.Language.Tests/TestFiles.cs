namespace Suppose.Language.Tests;

/// <summary>The inquiries that tests read: their own samples and the repository's examples.</summary>
internal static class TestFiles
{
    private static readonly string s_root = AppContext.BaseDirectory;

    public static IEnumerable<string> Samples => Names("Samples");

    public static IEnumerable<string> Examples => Names("Examples");

    public static string Read(string name) => File.ReadAllText(Path.Combine(s_root, name));

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(Path.Combine(s_root, folder), "*.yaml").Select(f => $"{folder}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal);
}
