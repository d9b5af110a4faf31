namespace Suppose.Cli.Tests.Commands;

public sealed class DiffTests : IDisposable
{
    private const string Old = """
        inquiry: Q
        possibilities: {fear: {acts: 0.5}, gain: {acts: 0.4}}
        measures: {veto: {against: {fear: x0.05, gain: x0.05}}, talk: {against: {fear: x0.95, gain: x1}}}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_equal_files_conclude_the_same()
    {
        var said = Diff(Old, Old);
        Assert.Equal(0, said.ExitCode);
        Assert.Contains("Both versions come to the same conclusions.", said.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("judged otherwise", said.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_judgement_that_did_it_is_named()
    {
        var said = Diff(Old, Old.Replace("fear: x0.05", "fear: x0.9", StringComparison.Ordinal)).Out.ReplaceLineEndings(" ");
        Assert.Contains("No set holds for every possibility considered any longer.", said, StringComparison.Ordinal);
        Assert.Matches("“veto, against fear” did it: enough alone", said);
        Assert.Contains("“veto, against fear”: x0.05 became x0.9.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("gain” did it", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_two_judgements_do_together_is_put_down_to_none_alone()
    {
        var both = Old.Replace("fear: x0.95", "fear: x0.4", StringComparison.Ordinal).Replace("fear: x0.05", "fear: x0.15", StringComparison.Ordinal);
        var said = Diff(Old, both).Out;
        Assert.Contains("talk", said, StringComparison.Ordinal);
        Assert.Contains("What is judged otherwise", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_added_and_what_is_left_out_are_named()
    {
        var said = Diff(Old, Old.Replace("talk:", "letters:", StringComparison.Ordinal)).Out;
        Assert.Contains("New: “letters”.", said, StringComparison.Ordinal);
        Assert.Contains("No longer there: “talk”.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_error_is_said_to_be() => Assert.Equal(1, Diff(Old, "inquiry: Q\nposibilities: {}").ExitCode);

    private Call Diff(string before, string after)
    {
        var (old, now) = (Path.Combine(_folder.Path, "old.yaml"), Path.Combine(_folder.Path, "new.yaml"));
        File.WriteAllText(old, before);
        File.WriteAllText(now, after);
        return Call.Of("diff", old, now);
    }
}
