namespace Suppose.Cli.Tests.Documents;

public sealed class ExplanationTests
{
    [Theory]
    [InlineData("mistakes.md")]
    [InlineData("instead.md")]
    public void A_page_of_explanation_shows_what_the_command_prints(string page)
    {
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "explanation", page));

        Assert.Contains("\n```console\n", text, StringComparison.Ordinal);
        Assert.Empty(new Tutorial(text, folder.Path).Differences());
    }
}
