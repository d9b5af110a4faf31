using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Suppose.Findings;

namespace Suppose.Report.Tests;

/// A run in a made-up translation: what is left in plain letters was never looked up.
public sealed partial class WordingTests
{
    private const string Marked = "áƀćđéƒĝĥíĵķĺṁńóṕɋŕśţúṽẃẋýž";

    /// What the file is called here, its scale of words, and what judgements go by; sets go by capital letters.
    private static readonly string[] s_names = ["icd", "yaml", "abcd", "file", "j"];

    [Theory]
    [InlineData("missing-money")]
    [InlineData("tests-edited-by-an-agent")]
    public void Every_sentence_of_a_report_is_looked_up(string example)
    {
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "examples", example + ".yaml"));
        var made = Handouts.Example(example).In(FindingsWording.Default.Changed(Translate));
        var own = Words(text).Concat(made.Run.Judgements.SelectMany(j => Words(j.Label + " " + j.Written))).Concat(s_names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var page = made.Page;
        page.QuerySelector("style")!.Remove();
        var said = page.QuerySelectorAll("body *").SelectMany(e => new[] { e.GetAttribute("aria-label"), e.GetAttribute("title"), e.ChildNodes.OfType<IText>().Select(t => t.TextContent).DefaultIfEmpty("").Aggregate((a, b) => a + " " + b) });
        Assert.Empty(said.OfType<string>().SelectMany(Words).Where(w => !own.Contains(w) && !(w.Length == 1 && char.IsUpper(w[0]))).Distinct());
    }

    [Fact]
    public void A_translation_may_run_from_right_to_left()
    {
        var made = Handouts.Of("inquiry: Q\npossibilities: {p: {acts: likely}}", wording: FindingsWording.Default.Changed(s => s == "ltr" ? "rtl" : s));
        Assert.Equal("rtl", made.Page.DocumentElement.GetAttribute("dir"));
    }

    [Fact]
    public void The_style_sheet_knows_no_left_or_right() =>
        Assert.DoesNotMatch(@"(margin|padding|border)-(left|right)|text-align: *(left|right)|[^-](left|right) *:", HtmlReport.Style);

    private static string Translate(string sentence)
    {
        var isPlace = false;
        return string.Concat(sentence.Select(letter =>
        {
            isPlace = letter == '{' || (isPlace && letter != '}');
            var mark = char.IsAsciiLetter(letter) && !isPlace ? Marked[char.ToLowerInvariant(letter) - 'a'] : letter;
            return char.IsAsciiLetterUpper(letter) && !isPlace ? char.ToUpperInvariant(mark) : mark;
        }));
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(m => m.Value);

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();
}
