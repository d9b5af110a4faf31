using System.Collections.Concurrent;
using Suppose.Analysis.Standing;

namespace Suppose.Analysis.Designs;

/// <summary>Sources of tables for whoever goes over an inquiry several times: a thread that is done leaves its memory to the next.</summary>
/// <param name="tiles">The act model.</param>
internal sealed class TableSources(TileModel tiles)
{
    private readonly ConcurrentBag<TileTables> _spare = [];
    private readonly TableKind[] _kinds = [.. new[] { tiles.DecidingKind, tiles.LossKind }.Take(tiles.Model.HasValue ? 2 : 1).Distinct()];

    /// <summary>A source for one thread, laid out for some plans: of what holds and, where there is a value, of what is lost.</summary>
    /// <param name="slots">The layout of the plans (<see cref="TileModel.LayOut"/>).</param>
    public TileTables Take(StandingSlots?[] slots)
    {
        if (!_spare.TryTake(out TileTables? source))
        {
            return tiles.Open(slots, _kinds);
        }

        source.LayOut(slots);
        return source;
    }

    /// <summary>Takes a source back.</summary>
    public void Leave(TileTables source) => _spare.Add(source);
}
