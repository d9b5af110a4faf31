using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Tests.Designs;

public class PieceWorkTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 4)]
    [InlineData(7, 1)]
    [InlineData(1000, 3)]
    public void Every_piece_is_done_once_and_every_working_memory_that_was_opened_is_closed(int pieces, int threads)
    {
        int[] done = new int[pieces];
        int opened = 0;
        int closed = 0;

        PieceWork.Run(pieces, threads, () => Interlocked.Increment(ref opened), (_, piece) => Interlocked.Increment(ref done[piece]), CancellationToken.None, _ => closed++);

        Assert.All(done, times => Assert.Equal(1, times));
        Assert.Equal(opened, closed);
        Assert.InRange(opened, Math.Min(1, pieces), threads);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void The_fault_of_the_first_piece_that_fails_is_thrown_whatever_the_threads(int threads)
    {
        var fault = Assert.Throws<InvalidOperationException>(() => PieceWork.Run(
            64,
            threads,
            () => 0,
            (_, piece) =>
            {
                // The first to fail takes its time, so that others fail before it.
                Thread.Sleep(piece == 5 ? 50 : 0);
                if (piece >= 5)
                {
                    throw new InvalidOperationException($"piece {piece}");
                }
            },
            CancellationToken.None));

        Assert.Equal("piece 5", fault.Message);
    }

    [Fact]
    public void A_stop_ends_the_work_between_pieces()
    {
        using var stop = new CancellationTokenSource();
        int done = 0;

        Assert.ThrowsAny<OperationCanceledException>(() => PieceWork.Run(
            1000,
            2,
            () => 0,
            (_, piece) =>
            {
                if (Interlocked.Increment(ref done) == 3)
                {
                    stop.Cancel();
                }
            },
            stop.Token));

        Assert.InRange(done, 3, 10);
    }
}
