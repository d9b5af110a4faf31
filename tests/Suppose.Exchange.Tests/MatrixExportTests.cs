using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Suppose.Language;
using Suppose.Model;
using static Suppose.Exchange.Tests.Ach;

namespace Suppose.Exchange.Tests;

public sealed class MatrixExportTests
{
    private const string File = """
        inquiry: Who?
        numbers: {shared: 20-45%}
        sources:
          paper: {cite: "A paper, 1986", url: "https://example.org", reliability: high}
          secret: {cite: Not for all, private: yes}
        possibilities:
          design: {says: It was meant.}
          mistake: {}
          hidden: {private: yes}
          a member: {ordinary: yes}
        evidence:
          a note: {says: "Pinned, in pencil", date: 1986-01-27, source: paper, relevance: low, origin: the door, expected: {design: CC, mistake: unexpected, hidden: 0.2}}
          "=SUM(A1)": {source: secret, reliability: 0.4, expected: {design: 0.3, mistake: 20-45%}}
          kept back: {private: yes, expected: {design: I}}
          a lock: {expected: {design: =shared, mistake: very likely}}
          a pool: {expected: {design: {low: 10%, mode: 20%, high: 60%}}}
        """;

    [Fact]
    public void A_table_holds_what_may_be_handed_out()
    {
        var result = MatrixExport.Csv(Read(File));
        var lines = result.Text.Split("\r\n");
        Assert.Equal("evidence,notes,date,source,link,credibility,relevance,origin,design,mistake", lines[0]);
        Assert.Equal("a note,\"Pinned, in pencil\",1986-01-27,\"A paper, 1986\",https://example.org,high,low,the door,CC,unexpected", lines[1]);
        Assert.Equal("'=SUM(A1),,,,,low,,,0.3,0.2..0.45", lines[2]);
        Assert.Equal("a lock,,,,,,,,0.2..0.45,0.8..0.95", lines[3]);
        Assert.Equal(["SUP1221"], result.Diagnostics.Select(d => d.Code));
        Assert.DoesNotContain("kept back", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not for all", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_table_has_no_place_for_is_said()
    {
        var odd = Read("""
            inquiry: Who?
            options: {stay: {}, leave: {never: yes}}
            wants: {home: {outcome: at home}}
            outcomes: {at home: {rules: [{when: {option: stay}, chance: certain}, {chance: impossible}]}}
            possibilities: {a: {wants: {home: 1}, sharpness: 2}, b: {wants: {home: -1}, sharpness: 2}}
            evidence:
              they left: {observed: {option: leave}}
              an alibi: {rules out: [b]}
            """);
        Assert.Equal(["SUP1222", "SUP1222"], MatrixExport.Csv(odd).Diagnostics.Select(d => d.Code));
        Assert.Equal(["SUP1222", "SUP1222"], MatrixExport.Json(odd).Diagnostics.Select(d => d.Code));
        Assert.DoesNotContain("they left", MatrixExport.Csv(odd).Text, StringComparison.Ordinal);
        Assert.Contains("an alibi", MatrixExport.Csv(odd).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_was_handed_out_can_be_taken_in_again()
    {
        var first = MatrixExport.Csv(Read(File)).Text;
        var again = Take(first, ImportFormat.Csv);
        Assert.Empty(again.Diagnostics);
        Assert.Equal(first, MatrixExport.Csv(again.Inquiry()).Text);
    }

    [Property(MaxTest = 500, Replay = "(3327,91)")]
    public Property Any_table_that_was_handed_out_comes_back_the_same() => Prop.ForAll(Inquiries.ToArbitrary(), text =>
    {
        var first = MatrixExport.Csv(Read(text)).Text;
        Assert.Equal(first, MatrixExport.Csv(Take(first, ImportFormat.Csv).Inquiry()).Text);
    });

    [Fact]
    public void As_JSON_it_says_the_same_and_leaves_out_what_nobody_gave()
    {
        using var json = JsonDocument.Parse(MatrixExport.Json(Read(File)).Text);
        var root = json.RootElement;
        Assert.Equal(("suppose.matrix", 1, "Who?"), (root.GetProperty("format").GetString(), root.GetProperty("version").GetInt32(), root.GetProperty("inquiry").GetString()));
        Assert.Equal(["design", "mistake"], root.GetProperty("hypotheses").EnumerateArray().Select(h => h.GetProperty("id").GetString()!));
        var note = root.GetProperty("rows")[0];
        Assert.Equal("CC", note.GetProperty("expected").GetProperty("design").GetString());
        Assert.Equal("low", note.GetProperty("relevance").GetString());
        Assert.False(root.GetProperty("rows")[1].TryGetProperty("date", out _));
        Assert.DoesNotContain("hidden", root.ToString(), StringComparison.Ordinal);
    }

    private static Gen<string> Inquiries =>
        from hypotheses in Gen.Choose(1, 4)
        from rows in Gen.Elements("CC", "C", "N", "I", "II", "NA", "expected", "0.25", "0.1..0.4", "~").ArrayOf(4).ArrayOf(3)
        from names in Gen.Elements("plain", "a, comma", "\"quotes\"", "'=1", "=1", "@x", "ünïcode", "tab\there", "semi;colon", "yes", "#x", "- dash").ArrayOf(3)
        select Text(hypotheses, rows, [.. names.Distinct()]);

    private static string Text(int hypotheses, string[][] rows, string[] names)
    {
        var text = new StringBuilder("inquiry: x\npossibilities:\n");
        for (var i = 0; i < hypotheses; i++)
        {
            text.Append(i == 0 ? "  \"h, 0\": {}\n" : $"  h{i}: {{}}\n");
        }

        text.Append("evidence:\n");
        for (var r = 0; r < names.Length; r++)
        {
            var cells = Enumerable.Range(0, hypotheses).Where(i => rows[r][i] != "~").Select(i => (i == 0 ? "\"h, 0\"" : $"h{i}") + ": " + rows[r][i]);
            text.Append($"  {JsonSerializer.Serialize(names[r])}: {{expected: {{{string.Join(", ", cells)}}}}}\n");
        }

        return text.ToString();
    }

    private static Inquiry Read(string text)
    {
        var reading = InquiryReader.Read(text);
        Assert.Empty(reading.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message));
        return reading.Inquiry!;
    }
}
