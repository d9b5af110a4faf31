namespace Suppose.Cli.Tests.Commands;

public sealed class ReportTests : IDisposable
{
    private const string Inquiry = "inquiry: Why this?\npossibilities: {fear: {acts: likely, by: Ann}, gain: {acts: unlikely}}\nmeasures: {veto: {against: {fear: less likely}}}\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_report_is_written_where_it_is_asked_for()
    {
        var path = In("report.html");
        Assert.Equal($"Written: {path}\n", Call.With(Inquiry, "report", "-", "-o", path).Out);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_place_it_goes_to_standard_output() => Assert.StartsWith("<!DOCTYPE html>", Call.With(Inquiry, "report", "-").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("report.md")]
    [InlineData("report.html")]
    public void An_earlier_report_is_replaced(string name)
    {
        var path = In(name);
        Assert.Equal(0, Call.With(Inquiry, "report", "-", "-o", path).ExitCode);
        var first = File.ReadAllText(path);
        Assert.Equal(0, Call.With(Inquiry.Replace("Why this?", "Why that?", StringComparison.Ordinal), "report", "-", "-o", path).ExitCode);
        Assert.Contains("Why this?", first, StringComparison.Ordinal);
        Assert.Contains("Why that?", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Any_other_file_is_left_as_it_is()
    {
        var path = In("question.yaml");
        File.WriteAllText(path, Inquiry);
        var call = Call.Of("report", path, "-o", path);
        Assert.Equal(2, call.ExitCode);
        Assert.Contains("SUP0006", call.Error, StringComparison.Ordinal);
        Assert.Equal(Inquiry, File.ReadAllText(path));
    }

    [Fact]
    public void A_folder_is_not_written_over() => Assert.Equal(2, Call.With(Inquiry, "report", "-", "-o", _folder.Path).ExitCode);

    [Fact]
    public void Redacted_it_has_no_name()
    {
        var report = Call.With(Inquiry, "report", "-", "--redact", "--design", "veto").Out;
        Assert.DoesNotContain("fear", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann", report, StringComparison.Ordinal);
        Assert.Contains("possibility 1", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report - --format pdf", "SUP0020")]
    [InlineData("report none.yaml", "SUP0001")]
    [InlineData("report - --design vito", "SUP0017")]
    [InlineData("watch none.yaml", "SUP0001")]
    [InlineData("watch", "SUP0013")]
    [InlineData("diff one.yaml", "SUP0013")]
    public void A_wrong_call_is_told_so(string call, string code)
    {
        var said = Call.With(Inquiry, call.Split(' '));
        Assert.Equal(2, said.ExitCode);
        Assert.Contains(code, said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_error_has_no_report() => Assert.Equal(1, Call.With("inquiry: [", "report", "-").ExitCode);

    [Fact]
    public async Task Watching_writes_the_report_on_every_save_and_ends_when_stopped()
    {
        var (path, report) = (In("question.yaml"), In("question.html"));
        await File.WriteAllTextAsync(path, Inquiry);
        using var stop = new CancellationTokenSource();
        var watching = Task.Run(() => Call.In(new Scene { Stop = stop.Token }, "watch", path, "--worlds", "16"));
        await Until(() => File.Exists(report) && File.ReadAllText(report).Contains("Why this?", StringComparison.Ordinal));
        await File.WriteAllTextAsync(path, "inquiry: [");
        await File.WriteAllTextAsync(path, Inquiry.Replace("Why this?", "Why, then?", StringComparison.Ordinal));
        await Until(() => File.ReadAllText(report).Contains("Why, then?", StringComparison.Ordinal));
        await stop.CancelAsync();
        Assert.Equal(130, (await watching).ExitCode);
    }

    private static async Task Until(Func<bool> isSo)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            try
            {
                if (isSo())
                {
                    return;
                }
            }
            catch (IOException)
            {
                // It is being replaced just now.
            }

            await Task.Delay(100);
        }

        Assert.Fail("It did not come about within a minute.");
    }

    private string In(string name) => Path.Combine(_folder.Path, name);
}
