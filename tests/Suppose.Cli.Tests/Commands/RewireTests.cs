using System.Text;
using System.Text.Json;

using Suppose.Language;

namespace Suppose.Cli.Tests.Commands;

public sealed class RewireTests
{
    private const string Outline = "Coming home late\n  to be seen\n    * messages\n    @ dinner with two friends\n  rest\n    @ dinner with two friends\n";

    [Fact]
    public void An_outline_is_answered_with_its_shape()
    {
        var call = Call.With(Outline, "rewire", "-");
        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Contains("“rest” hangs on “dinner with two friends” alone.", call.Out, StringComparison.Ordinal);
        Assert.Contains("What grows from what\n", call.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coming-home")]
    [InlineData("on-call")]
    public void An_example_shows_today_beside_another_tree(string example)
    {
        var call = Call.Of("rewire", Call.Example(example), "--worlds", "64");
        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Contains("Today, and another tree from the same roots\n", call.Out, StringComparison.Ordinal);
        Assert.Contains("╌ new", call.Out, StringComparison.Ordinal);
        Assert.Contains("× given up", call.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u00A0', call.Out);
        Assert.All(call.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void A_graph_is_printed_for_other_programs() =>
        Assert.StartsWith("digraph desire {\n", Call.With(Outline, "rewire", "-", "--dot").Out, StringComparison.Ordinal);

    [Fact]
    public void An_outline_is_written_out_as_YAML_that_reads_back()
    {
        var yaml = Call.With(Outline, "rewire", "-", "--yaml").Out;
        Assert.Equal(FileKind.Desire, FileKinds.Of(yaml));
        Assert.Equal(["to be seen", "rest"], DesireReader.Read(yaml).Desire!.Roots.Select(r => r.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("--json")]
    [InlineData("--dot")]
    public void No_word_of_the_authors_is_left_where_it_is_asked(string option)
    {
        var file = File.ReadAllText(Call.Example("coming-home"));
        string[] own = ["lovable", "stern", "dinner", "dancing", "choir", "sister", "burden", "partner", "self-respect", "Thursdays", "kindness", "evenings"];
        Assert.All(own, w => Assert.Contains(w, file, StringComparison.Ordinal));
        var call = Call.Of([.. new[] { "rewire", Call.Example("coming-home"), "--redact", "--worlds", "64", option }.Where(o => o.Length > 0)]);
        Assert.Equal(0, call.ExitCode);
        Assert.All(own, w => Assert.DoesNotContain(w, call.Out, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("way 2", call.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Over_a_text_that_speaks_of_harm_nothing_is_worked_out()
    {
        const string file = "desire: to be held\nabout: Some nights I think about ending my life.\nroots: {rest: strong}\nways: {messages: {today: yes, reaches: {rest: likely}}}\n";
        var call = Call.With(file, "rewire", "-");
        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.StartsWith("Before anything else\n", call.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("messages", call.Out, StringComparison.Ordinal);
        var json = JsonDocument.Parse(Call.With(file, "rewire", "-", "--json").Out).RootElement;
        Assert.Equal("suppose.rewire", json.GetProperty("format").GetString());
        Assert.Equal("toOneself", json.GetProperty("care")[0].GetString());
        Assert.False(json.TryGetProperty("best", out _));
    }

    [Fact]
    public void An_inquiry_is_told_which_command_it_needs()
    {
        var call = Call.Of("rewire", Call.Example("ten-lines"));
        Assert.Equal(1, call.ExitCode);
        Assert.Contains("SUP1001", call.Error, StringComparison.Ordinal);
        Assert.Contains("suppose run", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_desire_given_to_run_is_told_which_command_it_needs()
    {
        var call = Call.Of("run", Call.Example("on-call"));
        Assert.Equal(1, call.ExitCode);
        Assert.Contains("suppose rewire", call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("desire: Q1\nroots: {q2: strong, q3: some, q4: some}\nways: {q5: {today: yes, reaches: {q2: unlikely}, harms: {q6: some}, effort: {q7: some}}, q8: {reaches: {q2: likely}, effort: {q7: strong}, first step: q9}, q10: {reaches: {q3: most weeks}}}\nterms: {q11: {matters: some, blocks: [q10]}, q12: {blocks: [q8]}, q13: {locked: yes, blocks: [q10]}}\nfears: {q14: {shifts: [q8]}}\n")]
    [InlineData("desire: Q1\nroots: {q2: strong, q3: some}\nways: {q5: {today: yes, reaches: {q2: unlikely}}, q8: {reaches: {q2: likely}}, q10: {reaches: {q3: 0.7}}, q15: {reaches: {q3: 0.001}}}\nterms: {q11: {matters: some, blocks: [q10, q15]}, q12: {blocks: [q8]}}\naim: {q2: likely, q3: 0.5}\n")]
    [InlineData("Q1\n  q2\n    * q3\n    @ q4\n    ? q5\n  q6\n    q3\n  q7\n  ! q8\n    q3\n")]
    public void Every_sentence_is_looked_up(string file)
    {
        var page = Call.In(Pseudo.Scene with { Input = Encoding.UTF8.GetBytes(file) }, "rewire", "-", "--worlds", "32");
        Assert.Equal(0, page.ExitCode);
        string[] own = [.. Pseudo.PlainWords(file), .. DesireReader.Read(file).Desire!.Ways.SelectMany(w => w.Reaches.Concat(w.Efforts).Concat(w.Harms)).SelectMany(n => Pseudo.PlainWords(n.Judgement.Label)), "how", "much", "it", "matters", "weight", "its", "under", "x", "less"];
        Assert.Empty(Pseudo.PlainWords(page.Out).Except(own, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_check_warns_of_is_said_here_too_and_the_page_stays_as_it_is()
    {
        const string narrow = "desire: A free weekend\nroots: {rest: strong}\nways: {a journey: {reaches: {rest: likely}, effort: {time: strong}}}\nlimits: {effort: {time: slight}}\n";
        const string wide = "desire: A free weekend\nroots: {rest: strong}\nways: {a journey: {reaches: {rest: likely}, effort: {time: strong}}}\nlimits: {effort: {time: overriding}}\n";
        var call = Call.With(narrow, "rewire", "-", "--worlds", "32");
        Assert.Equal(0, call.ExitCode);
        Assert.Contains("4:19: warning SUP1016", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("SUP", call.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("advice", call.Error, StringComparison.Ordinal);
        Assert.Equal("", Call.With(wide, "rewire", "-", "--worlds", "32").Error);

        var json = Call.With(narrow, "rewire", "-", "--worlds", "32", "--json");
        Assert.Equal("SUP1016", JsonDocument.Parse(json.Error).RootElement[0].GetProperty("code").GetString());
        Assert.Equal("A free weekend", JsonDocument.Parse(json.Out).RootElement.GetProperty("desire").GetString());
    }

    [Fact]
    public void The_page_is_the_same_on_any_number_of_threads() =>
        Assert.Equal(Call.Of("rewire", Call.Example("on-call"), "--threads", "1", "--worlds", "64").Out, Call.Of("rewire", Call.Example("on-call"), "--threads", "3", "--worlds", "64").Out);
}
