using Suppose.Cli.Commands;
using Suppose.Cli.Texts;
using Suppose.Findings;

namespace Suppose.Cli.Tests.Commands;

public sealed class HelpTests
{
    private static readonly System.CommandLine.RootCommand s_root = SupposeCommand.Root(
        new CommandContext(new Surroundings { In = () => Stream.Null, Out = () => Stream.Null, Error = () => Stream.Null }, CliWording.Default, FindingsWording.Default));

    public static TheoryData<string> Commands => [.. s_root.Subcommands.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_names_every_option_and_gives_examples(string command)
    {
        var help = Call.Of(command, "--help");
        Assert.Equal(0, help.ExitCode);
        Assert.All(s_root.Subcommands.Single(c => c.Name == command).Options, o => Assert.Contains("  " + o.Name + " ", help.Out, StringComparison.Ordinal));
        Assert.Contains("Examples\n", help.Out, StringComparison.Ordinal);
        Assert.Equal(help, Call.Of(command, "-h"));
    }

    [Fact]
    public void The_first_page_names_every_command()
    {
        var help = Call.Of("--help").Out;
        Assert.All(s_root.Subcommands, c => Assert.Contains("\n  " + c.Name + " ", help, StringComparison.Ordinal));
    }

    [Fact]
    public void Help_fits_eighty_columns() => Assert.All(
        s_root.Subcommands.SelectMany(c => Call.Of(c.Name, "--help").Out.Split('\n')).Concat(Call.Of("--help").Out.Split('\n')).Concat(Call.Of().Out.Split('\n')),
        line => Assert.InRange(line.Length, 0, 80));

    [Fact]
    public void The_version_is_a_line() => Assert.Matches(@"^suppose \d+\.\d+\.\d+\n$", Call.Of("--version").Out);
}
