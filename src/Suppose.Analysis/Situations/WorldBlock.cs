using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Situations;

/// <summary>A stretch of the worlds, and the values that judgements take in them.</summary>
/// <param name="table">All worlds.</param>
internal sealed class WorldBlock(WorldTable table)
{
    private int _first;

    /// <summary>The number of worlds in the block; 0 until it has been turned to some.</summary>
    public int Worlds { get; private set; }

    /// <summary>The judgement's value in each world of the block.</summary>
    public ReadOnlySpan<double> this[Judgement judgement] => table.Of(judgement).Slice(_first, Worlds);

    /// <summary>The weight of a ranked want in each world of the block; negative for an aversion.</summary>
    public ReadOnlySpan<double> Of(RankedWants ranked, string want) => table.Of(ranked, want).Slice(_first, Worlds);

    /// <summary>Turns to a stretch of worlds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The table has no such worlds.</exception>
    public void MoveTo(int first, int worlds)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfLessThan(worlds, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first + worlds, table.Worlds);
        _first = first;
        Worlds = worlds;
    }
}
