namespace Suppose.Cli.Tests.Commands;

public sealed class CompletionTests
{
    [Fact]
    public void A_command_is_completed() => Assert.Contains("check\n", Suggest("suppose ch"), StringComparison.Ordinal);

    [Fact]
    public void An_option_is_completed() => Assert.Equal("--json\n", Suggest("suppose check x --js"));

    [Fact]
    public void A_shell_is_completed() => Assert.Equal(["bash", "fish", "pwsh", "zsh"], Suggest("suppose completion ").Split('\n').Where(w => w.Length > 0 && w[0] != '-').Order());

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Every_shell_has_a_script_that_asks_the_command(string shell)
    {
        var script = Call.Of("completion", shell);
        Assert.Equal(0, script.ExitCode);
        Assert.Contains("suppose \"[suggest:", script.Out, StringComparison.Ordinal);
    }

    private static string Suggest(string line) => Call.Of($"[suggest:{line.Length}]", line).Out.Replace("\r", "", StringComparison.Ordinal);
}
