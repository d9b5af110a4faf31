using Suppose.Analysis;
using Suppose.Language;

namespace Suppose.Cli.Tests;

public sealed class PseudoLocaleTests
{
    /// Words of the language itself, which stand for ranges and are the same in every translation of the page.
    private static readonly string[] s_vocabulary =
    [
        "impossible", "almost", "no", "chance", "very", "unlikely", "roughly", "even", "likely", "certain", "none", "slight", "little", "some", "strong", "much", "overriding",
        "less", "slightly", "difference", "more", "stops", "it",
    ];

    public static TheoryData<string> Examples => [.. Directory.GetFiles(Path.Combine(Checkout.Root, "examples"), "*.yaml").Where(f => FileKinds.Of(File.ReadAllText(f)) == FileKind.Inquiry).Select(f => Path.GetFileNameWithoutExtension(f)!).Order()];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_sentence_of_a_page_is_looked_up(string example)
    {
        var file = File.ReadAllText(Call.Example(example));
        var page = Call.In(Pseudo.Scene, IsOurs(file) ? "decide" : "run", Call.Example(example), "--worlds", "64");
        Assert.Equal(0, page.ExitCode);
        Assert.Contains(IsOurs(file) ? "Ţĥíś íś áƀóúţ" : "Ţĥíś ŕéṕóŕţ", page.Out, StringComparison.Ordinal);
        AssertLookedUp(page.Out, [.. Pseudo.PlainWords(file), .. Labels(file)]);
    }

    [Theory]
    [InlineData("knowing gamble", "launch", "waivers expire")]
    [InlineData("risk become normal", "launch", "standing outside review")]
    public void So_is_every_sentence_of_an_explanation(string possibility, string option, string design)
    {
        var file = File.ReadAllText(Call.Example("challenger"));
        var page = Call.In(Pseudo.Scene, "explain", Call.Example("challenger"), "--possibility", possibility, "--option", option, "--design", design, "--state", "cold: yes");
        Assert.Equal(0, page.ExitCode);
        AssertLookedUp(page.Out, [.. Pseudo.PlainWords(file), .. Labels(file)]);
    }

    [Theory]
    [InlineData("mistake", "challenger")]
    [InlineData("mistake", "tests-edited-by-an-agent")]
    [InlineData("instead", "challenger")]
    [InlineData("instead", "old-bolsheviks-situation")]
    public void So_is_every_sentence_about_mistakes_and_ways_out(string command, string example)
    {
        var file = File.ReadAllText(Call.Example(example));
        var page = Call.In(Pseudo.Scene, command, Call.Example(example), "--worlds", "64");
        Assert.Equal(0, page.ExitCode);
        AssertLookedUp(page.Out, [.. Pseudo.PlainWords(file), .. Labels(file), "json"]);
    }

    [Fact]
    public void So_is_every_sentence_where_a_set_holds()
    {
        const string file = """
            inquiry: Q1
            act: Q2
            tolerance: 10%
            possibilities: {p1: {acts: 0.5, asks: "Q3?"}, p2: {acts: 40-60%, by: Q4}, p3: {ordinary: yes}}
            measures:
              m1: {answers: [p1], against: {p1: x0.01, p2: x0.01}, cost: slight, burden: some, objection: "Q5"}
              m2: {answers: [p2], against: {p2: x0.5, p1: more likely}, stands: likely, upheld by: u1, needs: [m1]}
            ours: {harm: strong}
            """;
        AssertLookedUp(Call.In(Pseudo.Scene with { Input = System.Text.Encoding.UTF8.GetBytes(file) }, "run", "-").Out, [.. Pseudo.PlainWords(file), .. Labels(file)]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--help")]
    [InlineData("run --help")]
    [InlineData("check --help")]
    [InlineData("completion --help")]
    public void Every_line_of_help_is_looked_up(string call) => Assert.Empty(Pseudo.PlainWords(Call.In(Pseudo.Scene, call.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Out));

    [Theory]
    [InlineData("chek x")]
    [InlineData("check")]
    [InlineData("run a b")]
    [InlineData("check none.yaml")]
    [InlineData("run none.yaml --worlds 0")]
    [InlineData("run none.yaml --wrlds 1")]
    [InlineData("run none.yaml --seed 1 --seed 2")]
    [InlineData("run none.yaml --seed")]
    [InlineData("completion bsh")]
    public void Everything_said_of_a_wrong_call_is_looked_up(string call) => AssertLookedUp(
        Call.In(Pseudo.Scene, call.Split(' ')).Error, [.. call.Split(' ', '-', '.'), "error", "SUP", "check", "run", "suppose", "worlds", "bash", "zsh", "fish", "pwsh"]);

    [Fact]
    public void What_check_says_in_the_end_is_looked_up()
    {
        var call = Call.In(Pseudo.Scene, "check", Call.Example("old-bolsheviks"));
        AssertLookedUp(call.Out[Math.Max(0, call.Out.LastIndexOf("\n\n", StringComparison.Ordinal))..], [.. Pseudo.PlainWords(Call.Example("old-bolsheviks"))]);
    }

    private static bool IsOurs(string file) => file.Contains("\nactor: {us: yes", StringComparison.Ordinal);

    /// Labels of judgements are written by the language, in words of its own resource file.
    private static IEnumerable<string> Labels(string file) => IsOurs(file)
        ? []
        : InquiryRunner.Run(InquiryReader.Read(file).Inquiry!, new RunSettings { Worlds = 1 }).Judgements.SelectMany(j => Pseudo.PlainWords(j.Label));

    /// The letters of sets are names and not words.
    private static void AssertLookedUp(string text, string[] own) => Assert.Empty(Pseudo.PlainWords(text).Where(w => w is not ("A" or "B" or "C")).Except(own, StringComparer.OrdinalIgnoreCase).Except(s_vocabulary));
}
