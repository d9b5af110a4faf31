using System.Runtime.ExceptionServices;

namespace Suppose.Analysis.Designs;

/// <summary>Shares numbered pieces of work out among threads, each of which keeps one working memory from its first piece to its last.</summary>
/// <remarks>
/// The library's loops over ranges open working memory anew every tenth of a second; here that is many megabytes. Pieces are handed out in rising order and which thread gets which is left to
/// chance, so whatever the threads do must not depend on that. Where pieces fail, the fault of the first of them is thrown, which is the one that a single thread would have met.
/// </remarks>
internal static class PieceWork
{
    /// <summary>Does all pieces.</summary>
    /// <param name="pieces">How many there are.</param>
    /// <param name="threads">Threads to use, at least 1; the caller's is one of them.</param>
    /// <param name="open">Makes one thread's working memory; not called by a thread that gets no piece.</param>
    /// <param name="work">Does a piece.</param>
    /// <param name="token">Stops the work between pieces.</param>
    /// <param name="close">Called when a thread has done its last piece, with its working memory; one thread at a time. Null for nothing.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Run<TWorker>(int pieces, int threads, Func<TWorker> open, Action<TWorker, int> work, CancellationToken token, Action<TWorker>? close = null)
    {
        int next = -1;
        Lock gate = new();
        (int Piece, ExceptionDispatchInfo Fault)? first = null;
        Task[] others = [.. Enumerable.Range(1, Math.Clamp(threads, 1, Math.Max(1, pieces)) - 1).Select(_ => Task.Run(Go, CancellationToken.None))];
        Go();
        Task.WaitAll(others, CancellationToken.None);
        first?.Fault.Throw();

        void Go()
        {
            int piece = Interlocked.Increment(ref next);
            try
            {
                if (piece >= pieces)
                {
                    return;
                }

                TWorker worker = open();
                for (; piece < pieces && first is null; piece = Interlocked.Increment(ref next))
                {
                    token.ThrowIfCancellationRequested();
                    work(worker, piece);
                }

                lock (gate)
                {
                    close?.Invoke(worker);
                }
            }
#pragma warning disable CA1031 // Every fault is handed on, by the caller's thread.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                lock (gate)
                {
                    first = first is { } earlier && earlier.Piece < piece ? first : (piece, ExceptionDispatchInfo.Capture(fault));
                }
            }
        }
    }
}
