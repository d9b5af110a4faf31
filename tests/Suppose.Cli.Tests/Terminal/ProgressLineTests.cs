using System.Text;

using Suppose.Analysis;
using Suppose.Cli.Commands;
using Suppose.Cli.Terminal;
using Suppose.Cli.Texts;
using Suppose.Findings;

namespace Suppose.Cli.Tests.Terminal;

public sealed class ProgressLineTests : IDisposable
{
    private readonly MemoryStream _error = new();
    private readonly Clock _clock = new();

    private string Written => Encoding.UTF8.GetString(_error.ToArray());

    public void Dispose() => _error.Dispose();

    [Fact]
    public void Nothing_is_shown_where_no_person_looks() => Assert.Null(ProgressLine.Where(Context(isTerminal: false)));

    [Fact]
    public void A_run_that_is_soon_over_shows_nothing()
    {
        using (var line = ProgressLine.Where(Context(), _clock)!)
        {
            _clock.Now = TimeSpan.FromMilliseconds(300);
            line.Report(new RunProgress(RunStage.Designs, 1, 2));
        }

        Assert.Equal("", Written);
    }

    [Fact]
    public void A_long_run_shows_how_far_it_has_come_and_then_nothing_of_it()
    {
        using (var line = ProgressLine.Where(Context(), _clock)!)
        {
            _clock.Now = TimeSpan.FromSeconds(1);
            line.Report(new RunProgress(RunStage.Designs, 1, 2));
        }

        Assert.Equal("\rtrying the sets of measures [############------------] 50%\e[K\r\e[K", Written);
    }

    [Fact]
    public void After_a_while_it_says_how_long_the_step_will_still_take()
    {
        using var line = ProgressLine.Where(Context(), _clock)!;
        _clock.Now = TimeSpan.FromSeconds(1);
        line.Report(new RunProgress(RunStage.Designs, 0, 100));
        _clock.Now = TimeSpan.FromSeconds(11);
        line.Report(new RunProgress(RunStage.Designs, 20, 100));
        Assert.Contains(" 20% about 40 s left of this step\e[K", Written, StringComparison.Ordinal);
        _clock.Now = TimeSpan.FromSeconds(12);
        line.Report(new RunProgress(RunStage.Listing, 1, 100));
        Assert.EndsWith(" 1%\e[K", Written, StringComparison.Ordinal);
        _clock.Now = TimeSpan.FromSeconds(112);
        line.Report(new RunProgress(RunStage.Listing, 11, 100));
        Assert.EndsWith(" 11% about 15 min left of this step\e[K", Written, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_round_is_shown_though_it_begins_anew()
    {
        using var line = ProgressLine.Where(Context(), _clock)!;
        _clock.Now = TimeSpan.FromSeconds(1);
        line.Report(new RunProgress(RunStage.Flips, 4, 4));
        _clock.Now = TimeSpan.FromSeconds(2);
        line.Report(new RunProgress(RunStage.Worlds, 0, 1) { Round = 1 });
        Assert.EndsWith(" 0%\e[K", Written, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_report_is_not_shown_after_a_newer_one()
    {
        using var line = ProgressLine.Where(Context(), _clock)!;
        _clock.Now = TimeSpan.FromSeconds(1);
        line.Report(new RunProgress(RunStage.Designs, 2, 4));
        _clock.Now = TimeSpan.FromSeconds(2);
        line.Report(new RunProgress(RunStage.Designs, 1, 4));
        line.Report(new RunProgress(RunStage.Worlds, 4, 4));
        Assert.DoesNotContain("25%", Written, StringComparison.Ordinal);
        Assert.DoesNotContain("100%", Written, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_done_is_never_more_than_all_there_is_to_see()
    {
        using var line = ProgressLine.Where(Context(), _clock)!;
        for (var stage = RunStage.Worlds; stage <= RunStage.Flips; stage++)
        {
            _clock.Now += TimeSpan.FromSeconds(1);
            line.Report(new RunProgress(stage, 7, 7));
        }

        Assert.Equal(Enum.GetValues<RunStage>().Count(s => s <= RunStage.Flips), Written.Split("[########################] 100%").Length - 1);
    }

    private CommandContext Context(bool isTerminal = true) => new(
        new Surroundings { In = () => Stream.Null, Out = () => Stream.Null, Error = () => new Forwarded(_error), ErrorIsTerminal = isTerminal }, CliWording.Default, FindingsWording.Default);

    private sealed class Forwarded(MemoryStream to) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => to.Write(buffer, offset, count);

        public override void Write(ReadOnlySpan<byte> buffer) => to.Write(buffer);
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
