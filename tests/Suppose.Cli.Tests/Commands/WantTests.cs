using Suppose.Language;
using Suppose.Model.Desires;

namespace Suppose.Cli.Tests.Commands;

public sealed class WantTests : IDisposable
{
    private const string Evening = """
        messages that get answered at night
        to be held

        to be seen as lovable
        rest from being stern
        message whoever answers

        dinner with two friends

        a choir

        l
        o

        only someone kind

        1
        y

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Answers_become_an_outline_from_the_roots_up()
    {
        var call = Call.With(Evening, "want");
        Assert.Equal(0, call.ExitCode);
        Assert.Equal(
            """
            messages that get answered at night
              rest from being stern
                to be seen as lovable
                  to be held
                    * ? message whoever answers
                    @ dinner with two friends
                a choir
              !! only someone kind
                message whoever answers

            """,
            call.Out);
        Assert.Contains("What do you want that keeps not working?", call.Error, StringComparison.Ordinal);
        Assert.Contains("And what would \"to be held\" give you?", call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evening.txt")]
    [InlineData("evening.yaml")]
    public void A_file_is_written_whole_and_read_back(string name)
    {
        var path = _folder.In(name);
        var call = Call.With(Evening, "want", path);
        Assert.Equal(0, call.ExitCode);
        Assert.Contains("suppose rewire", call.Out, StringComparison.Ordinal);
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder.Path));
        var desire = DesireReader.Read(File.ReadAllText(path)).Desire!;
        Assert.Equal(["rest from being stern"], desire.Roots.Select(r => r.Id));
        Assert.Equal(Reliance.Luck, desire.Ways.Single(w => w.Id == "message whoever answers").DependsOn);
        Assert.True(desire.Terms.Single().Locked);
    }

    [Fact]
    public void A_file_that_is_there_is_refused_before_anything_is_asked()
    {
        var path = _folder.Write("evening.txt", "mine");
        var call = Call.With(Evening, "want", path);
        Assert.Equal(2, call.ExitCode);
        Assert.DoesNotContain("What do you want", call.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(path));
    }

    [Fact]
    public void One_answer_is_enough_and_none_writes_nothing()
    {
        Assert.Equal("a free weekend\n  a free weekend\n", Call.With("a free weekend\n", "want").Out);
        var path = _folder.In("nothing.txt");
        var call = Call.With("", "want", path);
        Assert.Equal((0, "Nothing was answered, so nothing was written.\n"), (call.ExitCode, call.Out));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void What_would_be_a_circle_ends_the_chain() =>
        Assert.NotNull(DesireReader.Read(Call.With("quiet\nrest\n\ncalm\nrest\n", "want").Out).Desire);

    [Fact]
    public void Where_an_answer_speaks_of_harm_nothing_more_is_asked_and_nothing_is_written()
    {
        var path = _folder.In("evening.txt");
        var call = Call.With("to stop wanting to die\nrest\n", "want", path);
        Assert.Equal(0, call.ExitCode);
        Assert.Contains("116 123", call.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("What would having it give you?", call.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Being_stopped_leaves_nothing_behind()
    {
        var path = _folder.In("evening.txt");
        using var stop = new CancellationTokenSource();
        var input = new StoppingStream(stop, "a quiet evening\nrest\n");
        var call = Call.In(new Scene { In = () => input, Stop = stop.Token }, "want", path);
        Assert.Equal(130, call.ExitCode);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Whatever_is_answered_can_be_read_back()
    {
        var random = new Random(20261123);
        string[] pieces = ["rest", "! quiet", "* a: b", "#x", "- ", "+", "?", "desire: x", "\t", "\"q\"", "{a: [", "\u2028", "\u0001", "yes", "1", "1 2", "m", "o", "", "", "a walk", "e\u0301", "\ud83d\ude00"];
        for (var i = 0; i < 500; i++)
        {
            var answers = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(4) == 0 ? pieces[random.Next(pieces.Length)] : "") + "\n"));
            string[] kinds = random.Next(2) == 0 ? ["want"] : ["want", "--yaml"];
            var call = Call.With(answers, kinds);
            Assert.Equal(0, call.ExitCode);
            if (!call.Out.StartsWith("Nothing was", StringComparison.Ordinal))
            {
                Assert.Empty(DesireReader.Read(call.Out).Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message + "\n" + call.Out));
            }
        }
    }

    // Gives its text, and then is stopped as by a person at the keyboard.
    private sealed class StoppingStream(CancellationTokenSource stop, string text) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))
    {
        public override int Read(Span<byte> buffer) => Stopped(base.Read(buffer));

        public override int Read(byte[] buffer, int offset, int count) => Stopped(base.Read(buffer, offset, count));

        private int Stopped(int read)
        {
            if (read == 0)
            {
                stop.Cancel();
            }

            return read;
        }
    }
}
