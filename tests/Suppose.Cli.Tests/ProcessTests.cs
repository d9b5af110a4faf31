using System.Diagnostics;
using System.Text.Json;

namespace Suppose.Cli.Tests;

/// The command as a whole process, for what only the system can show.
public sealed class ProcessTests
{
    private static readonly string s_command = Path.Combine(AppContext.BaseDirectory, "suppose.dll");

    [Fact]
    public void A_run_ends_with_0_and_its_json_reads_back()
    {
        var (exitCode, output, error) = Shell($"dotnet '{s_command}' run '{Call.Example("ten-lines")}' --json --worlds 64");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal("suppose.run", JsonDocument.Parse(output).RootElement.GetProperty("format").GetString());
    }

    [Fact]
    public void Standard_input_is_read() => Assert.Contains("(standard input) can be run", Shell($"dotnet '{s_command}' check - < '{Call.Example("ten-lines")}'").Out.ReplaceLineEndings(" "), StringComparison.Ordinal);

    [Fact]
    public void A_full_place_is_said_in_a_sentence()
    {
        var (exitCode, _, error) = Shell($"dotnet '{s_command}' run '{Call.Example("ten-lines")}' --worlds 64 > /dev/full");
        Assert.Equal(2, exitCode);
        Assert.StartsWith("error SUP0005: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_has_left_is_no_fault()
    {
        var (exitCode, output, error) = Shell($"set -o pipefail; dotnet '{s_command}' run '{Call.Example("missing-money")}' --json --worlds 64 | head -c 10");
        Assert.Equal(10, output.Length);
        Assert.Equal("", error);
        Assert.Contains(exitCode, (int[])[0, 141]);
    }

    [Fact]
    public void Nothing_to_tell_standard_error_is_no_fault() => Assert.Equal(2, Shell($"dotnet '{s_command}' check /nowhere/none.yaml 2>/dev/full").ExitCode);

    [Fact]
    public void A_piped_page_has_no_escapes_whatever_the_terminal_is() =>
        Assert.DoesNotContain("\e", Shell($"TERM=xterm-256color dotnet '{s_command}' run '{Call.Example("ten-lines")}' --worlds 64").Out, StringComparison.Ordinal);

    [Fact]
    public void An_interrupt_stops_it_at_once_with_its_own_exit_code()
    {
        // Enough worlds to keep any machine busy until it is told to stop. A shell that starts work in the background lets it ignore interrupts: undone here.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", s_command, "run", Call.Example("old-bolsheviks"), "--worlds", "65536"]) { RedirectStandardOutput = true };
        using var run = Process.Start(start)!;
        Thread.Sleep(TimeSpan.FromSeconds(2));
        Assert.False(run.HasExited);
        Assert.Equal(0, Shell($"kill -INT {run.Id}").ExitCode);
        var stopped = run.WaitForExit(TimeSpan.FromSeconds(30));
        run.Kill();
        Assert.True(stopped);
        Assert.Equal(130, run.ExitCode);

        // What was known by then is said and labelled; nothing where not even a first look was over, or the machine too busy to say it in time.
        var said = run.StandardOutput.ReadToEnd();
        Assert.True(said.Length == 0 || said.Contains("\nStopped early\n  This run was stopped.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("suppose ch", "ch", 1, "check")]
    [InlineData("suppose completion z", "z", 2, "zsh")]
    [InlineData("suppose run x --js", "--js", 3, "--json")]
    [InlineData("suppose check que", "que", 2, "")]
    public void Bash_completes_commands_and_options_and_leaves_files_to_itself(string line, string word, int at, string completed)
    {
        var words = string.Join(' ', line.Split(' ').Select(w => $"'{w}'"));
        Assert.Equal(word, line.Split(' ')[at]);
        var script = $"suppose() {{ dotnet '{s_command}' \"$@\"; }}; source <(suppose completion bash); "
            + $"COMP_WORDS=({words}); COMP_CWORD={at}; COMP_LINE='{line}'; COMP_POINT={line.Length}; _suppose; echo -n \"${{COMPREPLY[*]}}\"";
        Assert.Equal((0, completed, ""), Shell(script));
    }

    [Theory]
    [InlineData("run", "missing-money")]
    [InlineData("run", "challenger")]
    [InlineData("record", "old-bolsheviks")]
    public void With_vector_instructions_or_without_every_byte_is_the_same(string command, string example)
    {
        var line = $"dotnet '{s_command}' {command} '{Call.Example(example)}' --json --worlds 24";
        var expected = Shell(line);
        Assert.Equal("", expected.Error);
        Assert.NotEqual("", expected.Out);
        foreach (var off in (string[])["DOTNET_EnableAVX512=0", "DOTNET_EnableAVX2=0", "DOTNET_EnableHWIntrinsic=0"])
        {
            Assert.Equal(expected, Shell($"{off} {line}"));
        }
    }

    private static (int ExitCode, string Out, string Error) Shell(string line)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(line);
        using var shell = Process.Start(start)!;
        shell.StandardInput.Close();
        var error = shell.StandardError.ReadToEndAsync();
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return (shell.ExitCode, output, error.Result);
    }
}
