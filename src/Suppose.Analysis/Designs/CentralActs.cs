using Suppose.Analysis.Worlds;

namespace Suppose.Analysis.Designs;

/// <summary>The chance of the act under every design at the central world, in which every judgement is at its median.</summary>
/// <remarks>A cheap guide to which designs are worth a closer look; what is reported of those is worked out over all worlds.</remarks>
internal sealed class CentralActs
{
    private readonly double[][] _acts;

    private CentralActs(double[][] acts)
    {
        _acts = acts;
        Worst = [.. Enumerable.Range(0, acts[0].Length).Select(design => acts.Max(own => own[design]))];
    }

    /// <summary>Number of possibilities.</summary>
    public int Possibilities => _acts.Length;

    /// <summary>For each design, the largest chance over possibilities.</summary>
    public double[] Worst { get; }

    /// <summary>The chance of the act, or of being tempted where the model tells the two apart, under each design.</summary>
    public double[] Of(int possibility) => _acts[possibility];

    /// <summary>Works them out.</summary>
    /// <param name="central">The inquiry made ready over the central world alone.</param>
    public static CentralActs Of(CompiledInquiry central)
    {
        DesignPiece[][] pieces = DesignPiece.All(central, central.Space.Sets);
        TileWorker worker = new(central.Tiles, [.. pieces.SelectMany(p => p).Select(p => p.Plan).Distinct()], [central.Tiles.DecidingKind]);
        worker.MoveTo(0);
        double[][] acts = [.. pieces.Select(_ => new double[central.Space.Count])];
        foreach (DesignPiece piece in pieces.SelectMany(p => p))
        {
            ReadOnlySpan<double> table = worker.Table(piece.Plan, central.Tiles.DecidingKind);
            for (int i = 0; i < piece.Count; i++)
            {
                acts[piece.Plan.Possibility][piece.From + i] = table[piece.Rows[i] * Numerics.Kernels.WorldTile.Width];
            }
        }

        return new CentralActs(acts);
    }

    /// <summary>The central world of an inquiry whose designs are known.</summary>
    public static CompiledInquiry World(Model.Inquiry inquiry, DesignSpace space, JudgementSet judgements) =>
        CompiledInquiry.Of(inquiry, space, WorldTable.Central(judgements));
}
