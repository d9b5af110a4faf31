using Suppose.Analysis.Worlds;

namespace Suppose.Analysis.Designs;

/// <summary>The chance of the act under some designs at the central world, in which every judgement is at its median.</summary>
/// <remarks>A cheap guide to which designs are worth a closer look; what is reported of those is worked out over all worlds.</remarks>
internal sealed class CentralActs
{
    /// <summary>To so many decimals chances are compared, so that those which are equal but for rounding are equal.</summary>
    public const int Decimals = 12;

    private readonly double[][] _acts;

    private double[]? _worst;

    private CentralActs(double[][] acts) => _acts = acts;

    /// <summary>Number of possibilities.</summary>
    public int Possibilities => _acts.Length;

    /// <summary>For each design, the largest chance over possibilities.</summary>
    public double[] Worst => _worst ??= FindWorst();

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

    /// <summary>The designs of an inquiry whose chance at the central world is smallest, from the lowest up; of those that are equal but for rounding the smaller first, then by the file.</summary>
    /// <param name="central">The inquiry made ready over the central world alone.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="only">The possibility whose chance is meant; null for the largest over all.</param>
    public static IReadOnlyList<(ulong Set, double Act)> Lowest(CompiledInquiry central, int most, int? only = null)
    {
        FirstFew<(ulong Set, double Act)> first = new(most, Comparer<(ulong Set, double Act)>.Create(
            (a, b) => Math.Round(a.Act, Decimals).CompareTo(Math.Round(b.Act, Decimals)) is var by && by != 0 ? by : MeasureSet.Compare(a.Set, b.Set)));
        foreach ((int from, int count) in central.Space.Parts())
        {
            ulong[] sets = central.Space.Slice(from, count);
            CentralActs acts = Of(central, sets, only);
            double[] own = only is { } possibility ? acts.Of(possibility) : acts.Worst;
            for (int design = 0; design < sets.Length; design++)
            {
                first.Offer((sets[design], own[design]));
            }
        }

        return first.Kept;
    }

    /// <summary>The central world of an inquiry whose designs are known.</summary>
    public static CompiledInquiry World(Model.Inquiry inquiry, DesignSpace space, JudgementSet judgements) =>
        CompiledInquiry.Of(inquiry, space, WorldTable.Central(judgements));

    private double[] FindWorst()
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
}
