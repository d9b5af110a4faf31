using Suppose.Analysis.Rewiring.Wants;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Rewiring.Search;

/// <summary>A bar that a want is to reach, by number.</summary>
/// <param name="Step">The step of the tape that is the want's degree.</param>
/// <param name="AtLeast">The bar.</param>
/// <param name="Needed">In how many worlds it must be reached.</param>
internal readonly record struct AimBar(int Step, double AtLeast, int Needed);

/// <summary>What all trees of a desire in its worlds have in common, whatever the terms: weights, bounds, aims and costs.</summary>
internal sealed class TreeFrame
{
    public TreeFrame(DesireWorlds worlds, DegreeTape tape)
    {
        DesireIndex desire = worlds.Desire;
        Weights = [.. tape.Means.Select(worlds.Weights)];
        Bars = Bar.Of(worlds);
        Relaxed = [.. Bars.Select(bar => bar.Relaxed())];
        Aims = [.. desire.Desire.Aims.Select(aim => new AimBar(tape.Wants[desire.WantOf(aim.Of)], aim.AtLeast, Bar.NeededFor(aim.InShare, worlds.Worlds)))];
        Efforts = [.. desire.Desire.Ways.Select(way => way.Efforts.Sum(e => Mean(worlds.Of(e.Judgement))))];
    }

    /// <summary>For each mean of the tape the rows of its weights.</summary>
    public double[][][] Weights { get; }

    /// <summary>The bounds: those of the limits first.</summary>
    public Bar[] Bars { get; }

    /// <summary>For each bound what ways take up at least.</summary>
    public double[][] Relaxed { get; }

    public AimBar[] Aims { get; }

    /// <summary>What each way costs in effort, of all kinds together, in the mean over worlds.</summary>
    public double[] Efforts { get; }

    /// <summary>Whether a tree reaches every aim.</summary>
    public bool ReachesAims(DegreeRows rows)
    {
        foreach (AimBar aim in Aims)
        {
            if (WorldColumn.CountAtLeast(rows[aim.Step], aim.AtLeast - Bar.Slack) < aim.Needed)
            {
                return false;
            }
        }

        return true;
    }

    private static double Mean(ReadOnlySpan<double> row) => EventRows.Sum(row) / row.Length;
}
