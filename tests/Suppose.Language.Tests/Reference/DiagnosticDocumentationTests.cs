using System.Reflection;
using System.Text.RegularExpressions;

using Suppose.Language.Diagnostics;

namespace Suppose.Language.Tests.Reference;

public sealed partial class DiagnosticDocumentationTests
{
    // These need bytes, sizes or a second file that no page can show; each has a test of its own.
    private static readonly string[] s_shownByTestsAlone = ["SUP0100", "SUP0102", "SUP0103", "SUP0104", "SUP0105", "SUP0110", "SUP0111", "SUP0112", "SUP0617", "SUP0705", "SUP0811", "SUP0812", "SUP0813", "SUP0814", "SUP1007", "SUP1028"];

    private static readonly DiagnosticCode[] s_codes = [.. typeof(DiagnosticCode).Assembly.GetTypes()
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public))
        .Where(f => f.FieldType == typeof(DiagnosticCode))
        .Select(f => (DiagnosticCode)f.GetValue(null)!)];

    [Fact]
    public void No_code_is_given_twice() => Assert.Equal(s_codes.Length, s_codes.Select(c => c.Code).Distinct().Count());

    [Fact]
    public void Every_code_in_the_sources_has_its_row_and_every_row_its_code() =>
        Assert.Equal(CodesInSources().Order(StringComparer.Ordinal), Rows().Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_row_gives_the_weight_that_the_program_gives()
    {
        foreach (DiagnosticCode code in s_codes.Where(c => c.Code != "SUP0100"))
        {
            Assert.Equal($"{code.Code} {code.Severity.ToString().ToLowerInvariant()}", $"{code.Code} {Rows()[code.Code]}");
        }
    }

    [Fact]
    public void Every_code_of_the_language_is_shown_by_an_example()
    {
        IEnumerable<string> shown = DocExample.All.SelectMany(e => e.Expected).Select(e => e.Split('@')[0]).Concat(s_shownByTestsAlone).Distinct();
        Assert.Equal(s_codes.Where(c => !c.Code.StartsWith("SUP09", StringComparison.Ordinal)).Select(c => c.Code).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_has_a_message_and_at_least_one_thing_to_do()
    {
        foreach (DiagnosticCode code in s_codes)
        {
            Assert.NotNull(DiagnosticTexts.Find(code.Code));
            Assert.NotNull(DiagnosticTexts.Find(code.Code + ".fix.1"));
        }
    }

    private static Dictionary<string, string> Rows() =>
        TestFiles.Read(Path.Combine("Docs", "diagnostics.md")).Split('\n').Select(l => Row().Match(l)).Where(m => m.Success).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    private static HashSet<string> CodesInSources() =>
        [.. TestFiles.Sources.SelectMany(f => Code().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"^\| (SUP\d{4}) \| ([a-z ]+) \|")]
    private static partial Regex Row();

    [GeneratedRegex("\"(SUP\\d{4})\"")]
    private static partial Regex Code();
}
