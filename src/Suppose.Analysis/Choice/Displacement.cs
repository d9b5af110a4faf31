using System.Collections.Immutable;

using Suppose.Analysis.Designs;
using Suppose.Analysis.Standing;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Choice;

/// <summary>What possibilities would do instead under some designs: how often each option is the best response, over states, what stands, and worlds.</summary>
/// <remarks>
/// Where designs leave few sets standing, each set's shares are added up as often as it is left (<see cref="StandingWeights"/>), for all options at once; where that would be more work, tables of all sets are averaged
/// option by option.
/// </remarks>
internal sealed class Displacement
{
    private const int Width = WorldTile.Width;
    private const long MostDoubles = 1L << 23;

    /// <summary>How many times as many sets as a table of all of them has may be added up, and it is still less work.</summary>
    private const int Cheaper = 4;

    private readonly CompiledInquiry _inquiry;
    private readonly SituationModel _model;
    private readonly RunControl _control;
    private readonly ulong[] _designs;
    private readonly DesignPiece[][] _pieces;
    private readonly StandingWeights[]?[] _weights;
    private readonly StandingSlots[] _slots;
    private readonly double[][] _sums;

    /// <summary>A pass over some designs, with room for what every stretch of worlds adds up to.</summary>
    public Displacement(CompiledInquiry inquiry, IEnumerable<ulong> designs, RunControl control)
    {
        _inquiry = inquiry;
        _model = (SituationModel)inquiry.Model;
        _control = control;
        _designs = [.. designs.Distinct().Order()];
        _pieces = DesignPiece.All(inquiry, _designs);
        _weights = new StandingWeights[_pieces.Length][];
        for (int possibility = 0; possibility < _pieces.Length; possibility++)
        {
            if (Separate(_pieces[possibility], possibility) is { } own)
            {
                _pieces[possibility] = DesignPiece.For([(own, 0, _designs.Length)], _designs);
                _weights[possibility] = [.. own.Own.Select(lattice => new StandingWeights(inquiry.Chances, own.Possibility, lattice))];
            }
        }

        _slots = [.. _pieces.Select((pieces, p) => new StandingSlots(_weights[p]?.Select(own => own.Lattice) ?? pieces.SelectMany(piece => piece.Plan.Lattices), _model.Needs, _model.Touching(p)))];
        _sums = [.. Enumerable.Range(0, WorldUnits.Count(inquiry.Worlds)).Select(_ => new double[_designs.Length * inquiry.Possibilities * Options])];
    }

    private int Options => _model.Options.Length;

    /// <summary>For each design and possibility, the options that would be taken and how often, in the order of the file.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static Dictionary<ulong, ImmutableArray<ImmutableArray<OptionShare>>> Of(CompiledInquiry inquiry, IEnumerable<ulong> designs, RunControl control)
    {
        var displacement = new Displacement(inquiry, designs, control);
        displacement.Run();
        return displacement.Read();
    }

    /// <summary>One thread's memory.</summary>
    public Worker Open()
    {
        DesignPiece[] pieces = [.. _pieces.SelectMany(p => p)];
        var block = (SituationBlock)_model.OpenBlock();
        double[] shares = new double[_slots.Max(slots => OptionTiles.Doubles(slots, Options, WorldsABlock(slots)))];
        return new Worker(
            block,
            [.. _slots.Select(slots => new OptionTiles(block, slots, Options, WorldsABlock(slots), shares))],
            new AlignedBlock(1, pieces.Max(p => p.Plan.Rows) * Width),
            new AlignedBlock(1, pieces.Max(p => p.Plan.ScratchLength)),
            new double[_weights.Max(own => own?.Max(weights => weights.Doubles(WorldUnits.Worlds)) ?? 0)],
            new double[Options * WorldUnits.Worlds],
            new double[_weights.Max(own => own?.Length ?? 0) * Options]);
    }

    /// <summary>Adds up the shares of one stretch of worlds in the order of the worlds, <c>[design, possibility, option]</c>.</summary>
    /// <param name="worker">The thread's memory; beyond it nothing is taken.</param>
    /// <param name="unit">The stretch.</param>
    public void RunUnit(Worker worker, int unit)
    {
        Span<double> sums = _sums[unit];
        int end = Math.Min((unit + 1) * WorldUnits.Worlds, _inquiry.Worlds);
        sums.Clear();
        for (int possibility = 0; possibility < _inquiry.Possibilities; possibility++)
        {
            int worlds = WorldsABlock(_slots[possibility]);
            OptionTiles tiles = worker.Tiles[possibility];
            for (int first = unit * WorldUnits.Worlds; first < end; first += worlds)
            {
                int here = Math.Min(worlds, end - first);
                worker.Block.TurnTo(first, here);
                tiles.Evaluate(possibility, here);
                if (_weights[possibility] is { } weights)
                {
                    AddSeparately(worker, tiles, weights, possibility, first, here, sums);
                }
                else
                {
                    AddBlock(worker, tiles, possibility, first, here, sums);
                }
            }
        }
    }

    private void Run() => PieceWork.Run(_sums.Length, _control.Threads, Open, RunUnit, _control.Token);

    /// <summary>A way to each design's own sets, where adding them up is less work than a table of all; null where it is not.</summary>
    private SeparatePlan? Separate(DesignPiece[] pieces, int possibility)
    {
        if (pieces is [{ Plan: SeparatePlan plan }, ..])
        {
            return plan;
        }

        ulong relevant = _inquiry.Relevant(possibility);
        double rows = _designs.Select(design => design & relevant).Distinct().Sum(own => Math.ScaleB(1, StandingPlan.MayGo(_inquiry.Chances, _inquiry.Space.Needs, possibility, own).Size()));
        return rows <= Cheaper * (double)pieces.Select(piece => piece.Plan).Distinct().Sum(own => own.Rows) ? new SeparatePlan(_inquiry, possibility, relevant, _designs) : null;
    }

    /// <summary>Adds up, design by design, the shares of every set that may be left standing, as often as it is.</summary>
    private void AddSeparately(Worker worker, OptionTiles tiles, StandingWeights[] weights, int possibility, int first, int worlds, Span<double> sums)
    {
        _control.Token.ThrowIfCancellationRequested();
        for (int row = 0; row < weights.Length; row++)
        {
            Add(worker, tiles, weights[row], _slots[possibility].Of(weights[row].Lattice), first, worlds, worker.Rows.AsSpan(row * Options, Options));
        }

        for (int design = 0; design < _designs.Length; design++)
        {
            ReadOnlySpan<double> own = worker.Rows.AsSpan(_pieces[possibility][0].Plan.RowOf(_designs[design]) * Options, Options);
            for (int option = 0; option < Options; option++)
            {
                sums[Place(design, possibility, option)] += own[option];
            }
        }
    }

    /// <summary>How often each option would be taken, summed over a block of worlds.</summary>
    private void Add(Worker worker, OptionTiles tiles, StandingWeights own, ReadOnlySpan<int> slots, int first, int worlds, Span<double> sums)
    {
        ReadOnlySpan<double> weights = own.Fill(first, worlds, worker.Weights);
        Span<double> total = worker.Totals.AsSpan(0, Options * worlds);
        total.Clear();
        for (int set = 0; set < slots.Length; set++)
        {
            ReadOnlySpan<double> weight = weights.Slice(set * worlds, worlds);
            int options = weight.ContainsAnyExcept(0.0) ? Options : 0;
            for (int option = 0; option < options; option++)
            {
                RowArithmetic.AddProduct(total.Slice(option * worlds, worlds), weight, tiles.Share(slots[set], option));
            }
        }

        sums.Clear();
        for (int at = 0; at < total.Length; at++)
        {
            sums[at / worlds] += total[at];
        }
    }

    private void AddBlock(Worker worker, OptionTiles tiles, int possibility, int first, int worlds, Span<double> sums)
    {
        foreach (DesignPiece piece in _pieces[possibility])
        {
            Span<double> table = worker.Table[0][..(piece.Plan.Rows * Width)];
            for (int tile = 0; tile < worlds; tile += Width)
            {
                _control.Token.ThrowIfCancellationRequested();
                tiles.MoveTo(tile);
                for (int option = 0; option < Options; option++)
                {
                    tiles.Option = option;
                    piece.Plan.Fill(tiles, TableKind.Act, first + tile, table, worker.Scratch[0][..piece.Plan.ScratchLength]);
                    AddTile(piece, table, option, Math.Min(Width, worlds - tile), sums);
                }
            }
        }
    }

    private void AddTile(DesignPiece piece, ReadOnlySpan<double> table, int option, int lanes, Span<double> sums)
    {
        for (int i = 0; i < piece.Count; i++)
        {
            ref double sum = ref sums[Place(piece.From + i, piece.Plan.Possibility, option)];
            foreach (double share in table.Slice(piece.Rows[i] * Width, lanes))
            {
                sum += share;
            }
        }
    }

    private Dictionary<ulong, ImmutableArray<ImmutableArray<OptionShare>>> Read()
    {
        var found = new Dictionary<ulong, ImmutableArray<ImmutableArray<OptionShare>>>();
        for (int design = 0; design < _designs.Length; design++)
        {
            int own = design;
            found[_designs[design]] = [.. Enumerable.Range(0, _inquiry.Possibilities).Select(possibility => SharesOf(own, possibility))];
        }

        return found;
    }

    private ImmutableArray<OptionShare> SharesOf(int design, int possibility)
    {
        var shares = ImmutableArray.CreateBuilder<OptionShare>();
        for (int option = 0; option < Options; option++)
        {
            double sum = 0;
            foreach (double[] unit in _sums)
            {
                sum += unit[Place(design, possibility, option)];
            }

            if (sum > 0)
            {
                shares.Add(new OptionShare(_inquiry.Inquiry.Options[option].Id, sum / _inquiry.Worlds));
            }
        }

        return shares.ToImmutable();
    }

    private int WorldsABlock(StandingSlots slots) =>
        (int)Math.Clamp(MostDoubles / Math.Max(1, (long)slots.Count * Options) / Width * Width, Width, WorldUnits.Worlds);

    private int Place(int design, int possibility, int option) => (((design * _inquiry.Possibilities) + possibility) * Options) + option;

    /// <summary>One thread's memory.</summary>
    /// <param name="Block">Its view of the model.</param>
    /// <param name="Tiles">For each possibility its source of tables; all lie in the same memory, one after another.</param>
    /// <param name="Table">The table at hand.</param>
    /// <param name="Scratch">Working space for averaging.</param>
    /// <param name="Weights">How likely each set is to be what stands.</param>
    /// <param name="Totals">What each option adds up to in each world.</param>
    /// <param name="Rows">What each option adds up to over worlds, for each row of a plan.</param>
    public sealed record Worker(SituationBlock Block, OptionTiles[] Tiles, AlignedBlock Table, AlignedBlock Scratch, double[] Weights, double[] Totals, double[] Rows);
}
