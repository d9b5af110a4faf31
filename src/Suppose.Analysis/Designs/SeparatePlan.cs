using Suppose.Analysis.Standing;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Designs;

/// <summary>Every design of interest is averaged over a small lattice, of which only its row is kept: right where few designs are wanted.</summary>
/// <remarks>
/// A design's own lattice has it as the last row. Where a larger design's lattice is averaged anyhow and the smaller one's row of it comes about by the very same steps, that row is taken instead, so that a design and its
/// parts cost no more than the design.
/// </remarks>
internal sealed class SeparatePlan : TablePlan
{
    /// <summary>The most lattices that are tried for a design: with very many, trying would cost more than it saves.</summary>
    private const int MostTried = 64;

    private readonly Dictionary<ulong, int> _rows = [];
    private readonly Lattice[] _own;
    private readonly List<Shared> _shared = [];
    private readonly ulong _relevant;
    private readonly int _largest;

    /// <summary>A plan for some designs.</summary>
    public SeparatePlan(CompiledInquiry inquiry, int possibility, ulong relevant, IEnumerable<ulong> designs)
        : base(possibility)
    {
        _relevant = relevant;
        List<Lattice> own = [];
        foreach (ulong design in designs)
        {
            if (_rows.TryAdd(design & _relevant, own.Count))
            {
                own.Add(LatticeOf(inquiry, possibility, design & _relevant));
            }
        }

        _own = [.. own];
        Dictionary<ulong, List<Shared>> byGiven = [];
        foreach (int row in Enumerable.Range(0, _own.Length).OrderByDescending(row => _own[row].Rows))
        {
            Share(inquiry, row, byGiven);
        }

        _largest = _shared.Select(s => s.Plan.Lattice.Rows).DefaultIfEmpty(1).Max() * WorldTile.Width;
        ScratchLength = _largest + _shared.Select(s => s.Plan.ScratchLength).DefaultIfEmpty(0).Max();
    }

    /// <inheritdoc/>
    public override int Rows => _own.Length;

    /// <inheritdoc/>
    public override int ScratchLength { get; }

    /// <inheritdoc/>
    public override IEnumerable<Lattice> Lattices => _shared.Select(s => s.Plan.Lattice);

    /// <summary>For each row the lattice of its design by itself, of which the design is the last row.</summary>
    public IReadOnlyList<Lattice> Own => _own;

    /// <inheritdoc/>
    public override int RowOf(ulong design) => _rows[design & _relevant];

    /// <inheritdoc/>
    public override void Fill(TileTables source, TableKind kind, int firstWorld, Span<double> table, Span<double> scratch)
    {
        foreach ((StandingPlan plan, List<(int Row, int From)> kept) in _shared)
        {
            Span<double> all = scratch[..(plan.Lattice.Rows * WorldTile.Width)];
            source.Fill(kind, Possibility, plan.Lattice, all);
            plan.Average(firstWorld, all, scratch[_largest..]);
            foreach ((int row, int from) in kept)
            {
                all.Slice(from * WorldTile.Width, WorldTile.Width).CopyTo(table.Slice(row * WorldTile.Width, WorldTile.Width));
            }
        }
    }

    /// <summary>Finds a design its place in a lattice, larger ones first, or makes it one.</summary>
    private void Share(CompiledInquiry inquiry, int row, Dictionary<ulong, List<Shared>> byGiven)
    {
        Lattice own = _own[row];
        if (!byGiven.TryGetValue(own.Given, out List<Shared>? tried))
        {
            byGiven.Add(own.Given, tried = []);
        }

        if (tried.Find(s => IsAlike(inquiry, s.Plan.Lattice, own)) is { } shared)
        {
            shared.Kept.Add((row, shared.Plan.Lattice.RowOf(own.Mask)));
            return;
        }

        shared = new Shared(new StandingPlan(inquiry.Chances, inquiry.Space.Needs, Possibility, own), [(row, own.Rows - 1)]);
        _shared.Add(shared);
        if (tried.Count < MostTried)
        {
            tried.Add(shared);
        }
    }

    /// <summary>Whether the row of a smaller lattice's largest set comes about in a larger one as it does in the smaller, to the last bit.</summary>
    private bool IsAlike(CompiledInquiry inquiry, Lattice whole, Lattice part) =>
        (part.Mask & ~whole.Mask) == 0
        && StandingPlan.AveragesAlike(inquiry.Chances, Possibility, whole, part)
        && (!inquiry.Tiles.GoesByOrder || whole.InOrder(part.Mask).SequenceEqual(part.Measures));

    private static Lattice LatticeOf(CompiledInquiry inquiry, int possibility, ulong measures)
    {
        ulong varying = StandingPlan.MayGo(inquiry.Chances, inquiry.Space.Needs, possibility, measures);
        return StandingPlan.LatticeOf(inquiry.Chances, possibility, varying, measures & ~varying);
    }

    /// <summary>A lattice that is averaged, and which rows of the table are taken from which of its own.</summary>
    private sealed record Shared(StandingPlan Plan, List<(int Row, int From)> Kept);
}
