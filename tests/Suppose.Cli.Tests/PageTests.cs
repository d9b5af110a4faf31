namespace Suppose.Cli.Tests;

/// Whole pages as they were last looked at and found good. `SUPPOSE_WRITE_PAGES=1` writes them anew; a change is read before it is kept.
public sealed class PageTests
{
    private static readonly string s_pages = Path.Combine(Checkout.Root, "tests/Suppose.Cli.Tests/Pages");

    public static TheoryData<string, string[]> Pages => new()
    {
        { "ten-lines.80", ["run", Call.Example("ten-lines")] },
        { "ten-lines.120", ["run", Call.Example("ten-lines"), "--width", "120"] },
        { "missing-money.80", ["run", Call.Example("missing-money")] },
        { "missing-money.120", ["run", Call.Example("missing-money"), "--width", "120"] },
        { "holds.80", ["run", In("holds.yaml")] },
        { "certain.80", ["run", In("certain.yaml")] },
        { "nothing-helps.80", ["run", In("nothing-helps.yaml")] },
        { "no-measures.80", ["run", In("no-measures.yaml")] },
        { "one-possibility.80", ["run", In("one-possibility.yaml")] },
        { "leaned-on.80", ["run", In("leaned-on.yaml")] },
        { "stands.80", ["run", In("stands.yaml")] },
        { "launch.80", ["run", In("launch.yaml"), "--worlds", "256"] },
        { "long-words.60", ["run", In("long-words.yaml"), "--width", "60"] },
        { "breaks.80", ["breaks", Call.Example("missing-money")] },
        { "explain.80", ["explain", Call.Example("challenger"), "--possibility", "knowing gamble", "--option", "launch", "--design", "waivers expire, crew voice"] },
        { "mistake.80", ["mistake", Call.Example("challenger")] },
        { "instead.80", ["instead", Call.Example("tests-edited-by-an-agent")] },
        { "errors.80", ["check", "-"] },
        { "coming-home.80", ["rewire", Call.Example("coming-home")] },
        { "on-call.80", ["rewire", Call.Example("on-call")] },
        { "sunday-evening.80", ["rewire", Path.Combine(Checkout.Root, "examples/sunday-evening.txt")] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_as_it_was_last_found_good(string name, string[] call)
    {
        var made = call is ["check", ..] ? Call.With(File.ReadAllText(In("errors.yaml")), call) : Call.Of(call);
        var page = made.Out + made.Error;
        var path = Path.Combine(s_pages, name + ".txt");
        if (Environment.GetEnvironmentVariable("SUPPOSE_WRITE_PAGES") is not null)
        {
            File.WriteAllText(path, page);
        }

        Assert.Equal(File.ReadAllText(path), page);
    }

    private static string In(string name) => Path.Combine(s_pages, name);
}
