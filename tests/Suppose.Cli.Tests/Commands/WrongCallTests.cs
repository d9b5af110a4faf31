namespace Suppose.Cli.Tests.Commands;

public sealed class WrongCallTests
{
    public static TheoryData<string, string, string> Calls => new()
    {
        { "chek x", "SUP0010", "`check`" },
        { "check x --jsn", "SUP0011", "`--json`" },
        { "run a b", "SUP0012", "`b`" },
        { "check", "SUP0013", "`suppose check question.yaml`" },
        { "completion bsh", "SUP0020", "`bash`" },
        { "explain", "SUP0013", "`suppose explain question.yaml`" },
        { "completion", "SUP0013", "`suppose completion`" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_wrong_call_says_what_is_wrong_and_what_to_do(string call, string code, string help)
    {
        var made = Call.Of(call.Split(' '));
        Assert.Equal(2, made.ExitCode);
        Assert.Equal("", made.Out);
        Assert.StartsWith("error " + code + ": ", made.Error, StringComparison.Ordinal);
        Assert.Contains(help, made.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_call_that_asks_for_json_is_answered_in_json()
    {
        var made = Call.Of("check", "--json");
        Assert.Equal("SUP0013", System.Text.Json.JsonDocument.Parse(made.Error).RootElement[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Without_a_command_five_lines_say_what_to_do_first()
    {
        var made = Call.Of();
        Assert.Equal(0, made.ExitCode);
        Assert.Equal(5, made.Out.AsSpan().Count('\n'));
    }
}
