namespace Suppose.Cli.Tests.Commands;

public sealed class RequireTests
{
    private const string File = """
        inquiry: Q
        possibilities: {fear: {acts: 0.5}, gain and more: {acts: 0.4}, clerk: {acts: 0.9, ordinary: yes}}
        measures: {veto: {against: {fear: x0.05, gain and more: x0.2, clerk: x0.01}}}
        """;

    [Theory]
    [InlineData("holds all >= 0", 0)]
    [InlineData("holds all >= 0.9", 4)]
    [InlineData("holds fear >= 90%", 0)]
    [InlineData("HOLDS \"Fear\">=.9", 0)]
    [InlineData("holds gain and more > 0.5", 4)]
    [InlineData("act fear <= 5%", 0)]
    [InlineData("act 'gain and more' < 0.05", 4)]
    [InlineData("act all <= 20%", 0)]
    [InlineData("act all <= 10%", 4)]
    [InlineData("holds mixtures >= 0.5", 4)]
    [InlineData("holds everyone >= 0.5", 2)]
    [InlineData("hold all >= 0.5", 2)]
    [InlineData("holds all >= 90", 2)]
    [InlineData("holds all = 0.9", 2)]
    [InlineData("", 2)]
    public void A_requirement_decides_how_the_command_ends(string requirement, int exitCode)
    {
        var call = Call.With(File, "run", "-", "--require", requirement);
        Assert.Equal(exitCode, call.ExitCode);
        Assert.Equal(exitCode == 0, call.Error.Length == 0);
        Assert.Equal(exitCode != 2, call.Out.Length > 0);
    }

    [Fact]
    public void Every_requirement_that_is_not_met_is_named()
    {
        var error = Call.With(File, "run", "-", "--require", "holds all >= 0.9", "--require", "act all <= 1%").Error;
        Assert.Contains("Required: holds all >= 0.9. With the leading set it is 0%.", error, StringComparison.Ordinal);
        Assert.Contains("Required: act all <= 1%. With the leading set it is 12%.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_result_is_printed_all_the_same() => Assert.Contains("\"format\": \"suppose.run\"", Call.With(File, "run", "-", "--json", "--require", "holds all >= 0.9").Out, StringComparison.Ordinal);
}
