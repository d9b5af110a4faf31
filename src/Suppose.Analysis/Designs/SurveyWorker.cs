using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>One thread's memory for a survey.</summary>
internal sealed class SurveyWorker
{
    private const int Width = WorldTile.Width;

    private readonly AlignedBlock _costs;
    private readonly AlignedBlock _regrets;
    private readonly byte[] _above;
    private readonly AlignedBlock _lanes = new(4, Width);
    private int _range;

    /// <summary>Memory for a survey of some designs.</summary>
    /// <param name="source">Where tables come from.</param>
    /// <param name="totals">What is gathered for rows.</param>
    /// <param name="costs">For how many designs costs are wanted.</param>
    /// <param name="regrets">The most designs whose regrets are taken at once.</param>
    /// <param name="designs">For how many designs it is counted where they hold.</param>
    public SurveyWorker(TileTables source, RowTotals[][] totals, int costs, int regrets, int designs)
    {
        Source = source;
        Tables = new TileWorker(source, [.. totals.SelectMany(own => own).Select(own => own.Plan)]);
        _costs = new AlignedBlock(1, costs * Width);
        _regrets = new AlignedBlock(1, regrets * Width);
        Totals = RowTotals.Open(totals);
        Holding = new byte[designs];
        HoldingRows = new byte[totals.SelectMany(own => own).Max(own => own.Plan.Rows)];
        _above = new byte[regrets];
    }

    /// <summary>Where tables come from.</summary>
    public TileTables Source { get; }

    /// <summary>Turns to a range of designs whose regrets are taken.</summary>
    /// <param name="designs">How many there are.</param>
    public void TurnTo(int designs) => _range = designs;

    /// <summary>Tables of the tile at hand.</summary>
    public TileWorker Tables { get; }

    /// <summary>For each possibility what is gathered for the rows of its tables, in this thread.</summary>
    public RowTotals[][] Totals { get; }

    /// <summary>Weighed costs of all designs, one row each.</summary>
    public Span<double> Costs => _costs[0];

    /// <summary>Largest regrets of the designs of the range, one row each.</summary>
    public Span<double> Regrets => _regrets[0][..(_range * Width)];

    /// <summary>For each design the worlds of the tile in which it holds for all possibilities so far.</summary>
    public byte[] Holding { get; }

    /// <summary>For each row of the table at hand the worlds of the tile in which it holds.</summary>
    public byte[] HoldingRows { get; }

    /// <summary>For each design of the range the worlds of the tile whose regret has to be kept.</summary>
    public Span<byte> Above => _above.AsSpan(0, _range);

    /// <summary>What a table's entry weighs as a loss, one row.</summary>
    public Span<double> Weights => _lanes[0];

    /// <summary>Weights of one sum, one row: 0 in lanes without a world.</summary>
    public Span<double> Terms => _lanes[1];

    /// <summary>The same for the sum in which the possibility's weight counts.</summary>
    public Span<double> WeighedTerms => _lanes[3];

    /// <summary>The least loss under one possibility, one row.</summary>
    public Span<double> Least => _lanes[2];
}
