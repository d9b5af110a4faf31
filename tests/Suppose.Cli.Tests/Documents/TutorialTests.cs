namespace Suppose.Cli.Tests.Documents;

public sealed class TutorialTests
{
    [Fact]
    public void The_first_inquiry_prints_what_the_tutorial_shows()
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "tutorial", "first-inquiry.md"));

        Assert.Empty(new Tutorial(text, folder.Path).Differences());
    }

    [Fact]
    public void Deciding_prints_what_its_tutorial_shows()
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "tutorial", "deciding.md"));

        Assert.Empty(new Tutorial(text, folder.Path).Differences());
    }

    [Fact]
    public void A_want_that_keeps_failing_prints_what_its_tutorial_shows()
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "tutorial", "a-desire.md"));

        Assert.Empty(new Tutorial(text, folder.Path).Differences());
    }

    [Fact]
    public void Taking_a_choice_apart_prints_what_its_tutorial_shows()
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "tutorial", "a-choice-taken-apart.md"));

        Assert.Empty(new Tutorial(text, folder.Path).Differences());
    }

    [Fact]
    public void Growing_prints_what_its_tutorial_shows()
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "tutorial", "growing.md"));

        Assert.Empty(new Tutorial(text, folder.Path).Differences());
    }

    [Fact]
    public void A_tutorial_that_shows_something_else_is_found_out()
    {
        using var folder = new TemporaryFolder();
        const string text = "\n```yml a.yaml\ninquiry: Why?\n```\n\n```yml a.yaml +\npossibilities: {fear: {}}\n```\n\n```console\n$ suppose check a.yaml\n...\na.yaml can be run: 2 possibilities,\n```\n";

        Assert.Contains("1 possibility", Assert.Single(new Tutorial(text, folder.Path).Differences()), StringComparison.Ordinal);
    }
}
