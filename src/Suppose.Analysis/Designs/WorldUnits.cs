using Suppose.Analysis.Standing;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>Shares worlds out among threads, a stretch of tiles at a time.</summary>
/// <remarks>Which thread gets which stretch is left to chance, so whatever the threads do with it must not depend on that.</remarks>
internal static class WorldUnits
{
    /// <summary>Worlds in a stretch.</summary>
    public const int Worlds = ActBlock.UsualWorlds;

    /// <summary>Number of stretches.</summary>
    public static int Count(int worlds) => (worlds + Worlds - 1) / Worlds;

    /// <summary>Runs every tile of every stretch.</summary>
    /// <param name="worlds">Number of worlds.</param>
    /// <param name="threads">Threads to use, at least 1.</param>
    /// <param name="open">Makes one thread's working memory.</param>
    /// <param name="tile">Works on the tile that starts at a world, with the lanes that hold worlds.</param>
    /// <param name="done">Called after each stretch with the number done so far.</param>
    /// <param name="token">Stops the work.</param>
    /// <param name="close">Called when a thread is done, with its working memory; one thread at a time. Null for nothing.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Run<TWorker>(int worlds, int threads, Func<TWorker> open, Action<TWorker, int, byte> tile, Action<int> done, CancellationToken token, Action<TWorker>? close = null)
    {
        int finished = 0;
        PieceWork.Run(Count(worlds), threads, open, RunUnit, token, close);

        void RunUnit(TWorker worker, int unit)
        {
            int end = Math.Min((unit + 1) * Worlds, worlds);
            for (int first = unit * Worlds; first < end; first += WorldTile.Width)
            {
                token.ThrowIfCancellationRequested();
                tile(worker, first, TileOf.Lanes(first, worlds));
            }

            done(Interlocked.Increment(ref finished));
        }
    }
}
