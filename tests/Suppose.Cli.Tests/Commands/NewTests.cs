using Suppose.Cli.Templates;

namespace Suppose.Cli.Tests.Commands;

public sealed class NewTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_file_the_example_is_printed_and_can_be_run()
    {
        var printed = Call.Of("new");
        Assert.Equal((0, Template.Text("inquiry"), ""), (printed.ExitCode, printed.Out, printed.Error));
        Assert.EndsWith("Nothing to add.\n", Call.With(printed.Out, "check", "-").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_file_is_the_example_and_nothing_stays_beside_it()
    {
        var path = _folder.In("question.yaml");
        var call = Call.Of("new", path, "--kind", "inquiry");
        Assert.Equal((0, ""), (call.ExitCode, call.Error));
        Assert.Contains("suppose check", call.Out, StringComparison.Ordinal);
        Assert.Equal(Template.Text("inquiry"), File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_file_that_is_there_is_left_as_it_is()
    {
        var path = _folder.Write("question.yaml", "mine");
        IsRefused(Call.Of("new", path), "SUP0006");
        Assert.Equal("mine", File.ReadAllText(path));
        IsRefused(Call.Of("new", _folder.Path), "SUP0006");
    }

    [Fact]
    public void A_place_that_can_not_be_written_is_said_and_nothing_is_left_there()
    {
        IsRefused(Call.Of("new", _folder.In("no/question.yaml")), "SUP0004");
        IsRefused(Call.Of("new", _folder.In(new string('x', 5_000))), "SUP0004");
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_kind_that_there_is_not_is_a_wrong_call_with_the_nearest_one()
    {
        var call = Call.Of("new", "--kind", "inquirie");
        IsRefused(call, "SUP0020");
        Assert.Contains("inquiry", call.Error, StringComparison.Ordinal);
    }

    private static void IsRefused(Call call, string code)
    {
        Assert.Equal(2, call.ExitCode);
        Assert.Equal("", call.Out);
        Assert.StartsWith("error " + code + ":", call.Error, StringComparison.Ordinal);
    }
}
