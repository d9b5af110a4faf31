using System.Text.RegularExpressions;
using Suppose.Findings.Json;
using Suppose.Language;

namespace Suppose.Report.Tests;

public sealed partial class RedactionTests
{
    public static TheoryData<string> Examples => ["missing-money", "old-bolsheviks", "tests-edited-by-an-agent"];

    [Theory]
    [MemberData(nameof(Examples))]
    public void No_name_and_no_text_of_the_file_is_left(string example)
    {
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "examples", example + ".yaml"));
        var redacted = Handouts.Of(text, redact: true, weigh: true, worlds: 16);
        var left = Words(redacted.Html).Except(Words(Handouts.Of("inquiry: Q\npossibilities: {p: {acts: likely}, q: {acts: unlikely, ordinary: yes}}\nmeasures: {m: {against: {p: less likely}}}", worlds: 16).Html)).ToHashSet();
        var inquiry = InquiryReader.Read(text).Inquiry!;
        var told = inquiry.Possibilities.SelectMany(p => new[] { p.Id, p.Says, p.By }).Concat(inquiry.Possibilities.SelectMany(p => p.Asks.Select(q => q.Text)))
            .Concat(inquiry.Measures.SelectMany(m => new[] { m.Id, m.Says, m.By, m.Objection, m.Binds, m.UpheldBy }))
            .Concat(inquiry.Evidence.SelectMany(e => new[] { e.Id, e.Says })).Concat(inquiry.Options.Select(o => o.Id)).Concat(inquiry.Wants.Select(w => w.Id))
            .Concat(inquiry.Sources.SelectMany(s => new[] { s.Id, s.Cite, s.Url })).Append(inquiry.Title).Append(inquiry.Act).Append(inquiry.About).Append(inquiry.Actor?.Name);
        foreach (var phrase in told.OfType<string>().Where(p => p.Length > 8))
        {
            Assert.DoesNotContain(phrase, redacted.Html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(phrase, redacted.Markdown, StringComparison.OrdinalIgnoreCase);
        }

        // Whatever word of the file is still there is one of the program's own sentences.
        var own = Words(File.ReadAllText(Path.Combine(Checkout.Root, "src/Suppose.Findings/Wording/Sentences.resx"))).Concat(Words(Vocabulary())).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.DoesNotContain(left, w => !own.Contains(w));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_numbers_are_the_same(string example)
    {
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "examples", example + ".yaml"));
        Assert.Equal(Numbers(Handouts.Example(example, weigh: false).RunJson), Numbers(Handouts.Of(text, redact: true, worlds: 16).RunJson));
    }

    [Fact]
    public void So_they_are_where_wants_are_ranked()
    {
        const string file = """
            inquiry: Q
            possibilities:
              fear: {wants: [keep the post, do right, be liked]}
            circumstances:
              watched: {chance: likely, seen: yes}
            options:
              strike: {never: yes}
              wait: {}
            outcomes:
              post kept: {rules: [{when: {option: strike}, chance: likely}, {chance: unlikely}]}
              right done: {rules: [{when: {option: strike}, chance: unlikely}, {chance: likely}]}
              liked: {rules: [{when: {watched: yes}, chance: roughly even}, {chance: unlikely}]}
            wants: {keep the post: post kept, do right: right done, be liked: liked}
            measures:
              rule: {changes: [{forbid: strike}], stands: likely}
            """;
        Assert.Equal(Numbers(Handouts.Of(file).RunJson), Numbers(Handouts.Of(file, redact: true).RunJson));
    }

    [Fact]
    public void What_is_private_counts_and_is_not_named()
    {
        const string file = """
            inquiry: Q
            possibilities:
              open fear: {acts: likely}
              hidden grudge: {acts: likely, private: yes, says: Someone said so., by: the treasurer, asks: And what then?}
            measures:
              open books: {against: {open fear: less likely, hidden grudge: much less likely}}
              quiet talk: {private: yes, says: Between us., against: {hidden grudge: less likely}}
            """;
        var made = Handouts.Of(file);
        foreach (var secret in new[] { "grudge", "Someone said so", "treasurer", "And what then", "quiet talk", "Between us" })
        {
            Assert.DoesNotContain(secret, made.Html, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("open fear", made.Html, StringComparison.Ordinal);
        Assert.Equal(2, made.Page.QuerySelectorAll("#sheets > section").Length);
    }

    /// Words that stand for ranges are the language's own.
    private static string Vocabulary() => string.Join(' ', Directory.GetFiles(Path.Combine(Checkout.Root, "src/Suppose.Language/Words")).Select(File.ReadAllText));

    private static IEnumerable<string> Words(string text) => Word().Matches(Markup().Replace(text, " ")).Select(m => m.Value.ToUpperInvariant());

    private static IEnumerable<string> Numbers(string json) => Number().Matches(json).Select(m => m.Value);

    [GeneratedRegex("[A-Za-z]{4,}")]
    private static partial Regex Word();

    [GeneratedRegex("<style>.*?</style>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex(@"(?<=: )-?\d[\d.eE+-]*")]
    private static partial Regex Number();
}
