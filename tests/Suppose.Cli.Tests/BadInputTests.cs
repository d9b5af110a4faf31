using System.Text.Json;

namespace Suppose.Cli.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. BadInput.Files.Select(f => f.Name)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_in_error_is_answered_with_a_code_a_place_and_what_to_do(string name)
    {
        var (_, bytes, code, says) = BadInput.Files.Single(f => f.Name == name);
        var path = _folder.Write("question.yaml", bytes);
        foreach (var command in (string[])["check", "run"])
        {
            var call = Call.Of(command, path);
            Assert.Equal(1, call.ExitCode);
            Assert.Equal("", call.Out);
            Assert.Contains(" error " + code + ":", call.Error, StringComparison.Ordinal);
            Assert.Contains(says, call.Error, StringComparison.Ordinal);
            Assert.StartsWith(path, call.Error, StringComparison.Ordinal);
            Assert.Contains("\n  > ", call.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", call.Error, StringComparison.Ordinal);
        }

        Assert.Equal(bytes.LongLength, new FileInfo(path).Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Asked_for_in_json_the_same_is_an_array(string name)
    {
        var (_, bytes, code, _) = BadInput.Files.Single(f => f.Name == name);
        var call = Call.Of("run", _folder.Write("question.yaml", bytes), "--json");
        Assert.Equal(1, call.ExitCode);
        Assert.Equal("", call.Out);
        var found = JsonDocument.Parse(call.Error).RootElement.EnumerateArray().Single(d => d.GetProperty("code").GetString() == code);
        Assert.Equal("error", found.GetProperty("severity").GetString());
        Assert.NotEmpty(found.GetProperty("message").GetString()!);
        Assert.NotEqual(0, found.GetProperty("fixes").GetArrayLength());
    }

    [Fact]
    public void A_missing_file_is_a_wrong_call() => IsWrongCall(Call.Of("check", _folder.In("none.yaml")), "SUP0001");

    [Fact]
    public void A_file_in_a_missing_folder_is_a_wrong_call() => IsWrongCall(Call.Of("run", _folder.In("no/none.yaml")), "SUP0001");

    [Fact]
    public void More_worlds_than_there_is_room_for_are_refused_with_the_number_there_is_room_for()
    {
        var call = Call.Of("run", Call.Example("old-bolsheviks"), "--worlds", "1048576");
        Assert.Equal((3, ""), (call.ExitCode, call.Out));
        Assert.StartsWith("error SUP0047: ", call.Error, StringComparison.Ordinal);
        Assert.Contains("`--worlds 262144`", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_a_wrong_call() => IsWrongCall(Call.Of("check", _folder.Path), "SUP0002");

    [Fact]
    public void An_unreadable_file_is_a_wrong_call() => IsWrongCall(Call.Of("check", Unreadable()), "SUP0003");

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_name_that_no_file_can_have_is_a_wrong_call(string name) => Assert.Equal(2, Call.Of("check", name).ExitCode);

    [Fact]
    public void A_very_long_name_is_a_wrong_call() => IsWrongCall(Call.Of("check", new string('x', 10_000)), "SUP0003");

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        var call = Call.With("inquiry: Why?\npossibilities:\n  fear: {acts: 1.2, weight: -1}\nmeasures:\n  a: {needs: [none], answer: [fear]}\n", "check", "-");
        Assert.Equal(4, call.Error.Split(" error SUP").Length - 1);
        Assert.EndsWith("4 errors.\n", call.Error, StringComparison.Ordinal);
    }

    /// Even the system's administrator can't read the memory of a process from its first byte.
    private string Unreadable()
    {
        var path = _folder.Write("locked.yaml", "inquiry: Why?");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        return Environment.IsPrivilegedProcess ? "/proc/self/mem" : path;
    }

    private static void IsWrongCall(Call call, string code)
    {
        Assert.Equal(2, call.ExitCode);
        Assert.Equal("", call.Out);
        Assert.StartsWith("error " + code + ":", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", call.Error, StringComparison.Ordinal);
    }
}
