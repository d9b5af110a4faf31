using Suppose.Analysis.Standing;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>Every design of interest has a small lattice of its own, of which only the last row is kept: right where few designs are wanted.</summary>
internal sealed class SeparatePlan : TablePlan
{
    private readonly StandingPlan[] _plans;
    private readonly Dictionary<ulong, int> _rows = [];
    private readonly ulong _relevant;
    private readonly int _largest;

    /// <summary>A plan for some designs.</summary>
    public SeparatePlan(CompiledInquiry inquiry, int possibility, ulong relevant, IEnumerable<ulong> designs)
        : base(possibility)
    {
        _relevant = relevant;
        List<StandingPlan> plans = [];
        foreach (ulong design in designs)
        {
            if (_rows.TryAdd(design & _relevant, plans.Count))
            {
                plans.Add(PlanOf(inquiry, possibility, design & _relevant));
            }
        }

        _plans = [.. plans];
        _largest = _plans.Select(p => p.Lattice.Rows).DefaultIfEmpty(1).Max() * WorldTile.Width;
    }

    /// <inheritdoc/>
    public override int Rows => _plans.Length;

    /// <inheritdoc/>
    public override int ScratchLength => _largest + _plans.Select(p => p.ScratchLength).DefaultIfEmpty(0).Max();

    /// <inheritdoc/>
    public override IEnumerable<Lattice> Lattices => _plans.Select(p => p.Lattice);

    /// <inheritdoc/>
    public override int RowOf(ulong design) => _rows[design & _relevant];

    /// <inheritdoc/>
    public override void Fill(TileTables source, TableKind kind, int firstWorld, Span<double> table, Span<double> scratch)
    {
        for (int row = 0; row < _plans.Length; row++)
        {
            Span<double> own = scratch[..(_plans[row].Lattice.Rows * WorldTile.Width)];
            source.Fill(kind, Possibility, _plans[row].Lattice, own);
            _plans[row].Average(firstWorld, own, scratch[_largest..]);
            own[^WorldTile.Width..].CopyTo(table.Slice(row * WorldTile.Width, WorldTile.Width));
        }
    }

    private static StandingPlan PlanOf(CompiledInquiry inquiry, int possibility, ulong measures)
    {
        ulong varying = StandingPlan.MayGo(inquiry.Chances, inquiry.Space.Needs, possibility, measures);
        return new StandingPlan(inquiry.Chances, inquiry.Space.Needs, possibility, StandingPlan.LatticeOf(inquiry.Chances, possibility, varying, measures & ~varying));
    }
}
