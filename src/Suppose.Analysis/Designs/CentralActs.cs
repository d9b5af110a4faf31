using Suppose.Analysis.Worlds;

namespace Suppose.Analysis.Designs;

/// <summary>The chance of the act under some designs at the central world, in which every judgement is at its median.</summary>
/// <remarks>A cheap guide to which designs are worth a closer look; what is reported of those is worked out over all worlds.</remarks>
internal sealed class CentralActs
{
    private readonly double[][] _acts;

    private CentralActs(double[][] acts) => _acts = acts;

    /// <summary>Number of possibilities.</summary>
    public int Possibilities => _acts.Length;

    /// <summary>The chance of the act, or of being tempted where the model tells the two apart, under each design.</summary>
    public double[] Of(int possibility) => _acts[possibility];

    /// <summary>Works them out.</summary>
    /// <param name="central">The inquiry made ready over the central world alone.</param>
    /// <param name="designs">The designs, rising.</param>
    /// <param name="only">The one possibility that is wanted; there is nothing then of the others. Null for all.</param>
    public static CentralActs Of(CompiledInquiry central, ulong[] designs, int? only = null)
    {
        DesignPiece[][] pieces = DesignPiece.All(central, designs, only: only);
        TileWorker worker = new(central.Tiles, [.. pieces.SelectMany(p => p).Select(p => p.Plan).Distinct()], [central.Tiles.DecidingKind]);
        worker.MoveTo(0);
        double[][] acts = [.. pieces.Select((_, possibility) => new double[possibility == (only ?? possibility) ? designs.Length : 0])];
        foreach (DesignPiece piece in pieces.SelectMany(p => p))
        {
            ReadOnlySpan<double> table = worker.Table(piece.Plan, central.Tiles.DecidingKind);
            Span<double> own = acts[piece.Plan.Possibility].AsSpan(piece.From, piece.Count);
            for (int i = 0; i < own.Length; i++)
            {
                own[i] = table[piece.Rows[i] * Numerics.Kernels.WorldTile.Width];
            }
        }

        return new CentralActs(acts);
    }

    /// <summary>For each design, the largest chance over possibilities.</summary>
    public double[] Worst()
    {
        double[] worst = [.. _acts[0]];
        foreach (double[] own in _acts)
        {
            for (int design = 0; design < worst.Length; design++)
            {
                worst[design] = Math.Max(worst[design], own[design]);
            }
        }

        return worst;
    }

    /// <summary>The central world of an inquiry whose designs are known.</summary>
    public static CompiledInquiry World(Model.Inquiry inquiry, DesignSpace space, JudgementSet judgements) =>
        CompiledInquiry.Of(inquiry, space, WorldTable.Central(judgements));
}
