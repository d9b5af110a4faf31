using System.Collections.Immutable;
using System.Numerics;

using Suppose.Analysis.Situations.Tables;
using Suppose.Numerics.Games;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.NeverBest;

/// <summary>How much better a harmful option is than each acceptable one for each corner of a hull, in each world of a block.</summary>
/// <remarks>
/// <c>D[k, i, world] = EU_i(harmful) - EU_i(k)</c>. Two screens over whole rows of worlds settle most of them as <see cref="MixtureTest"/> would: an acceptable option that is
/// better for every corner, and a corner that is tempted by itself. The others are put to the linear programme one by one.
/// </remarks>
internal sealed class HullMargins(HullModel hulls)
{
    private double[] _margins = [];
    private double[] _one = [];
    private ulong[] _there = [];
    private int _acceptable;
    private int _corners;
    private int _worlds;

    /// <summary>Works out the margins of a case.</summary>
    public void Fill(Hull hull, HullCase at, HullBlock block, TableStore store)
    {
        Open(hull, at, block, store);
        ImmutableArray<HullCorner> corners = hulls.Corners(hull);
        for (int corner = 0; corner < corners.Length; corner++)
        {
            ReadOnlySpan<double> never = at.Prospect.Utility(hull, corners[corner], at.Never, at.State, store, at.Standing);
            for (int k = 0; k < _acceptable; k++)
            {
                ReadOnlySpan<double> other = at.Prospect.Utility(hull, corners[corner], at.Acceptable[k], at.State, store, at.Standing);
                RowArithmetic.Subtract(Row(k, corner), corners[corner].Turned ? other : never, corners[corner].Turned ? never : other);
            }
        }
    }

    /// <summary>The worlds, one bit each, in which some mixture is tempted.</summary>
    /// <param name="hull">The hull.</param>
    /// <param name="at">The case.</param>
    /// <param name="block">The hulls over the block of worlds.</param>
    /// <param name="store">The tables.</param>
    /// <param name="among">The worlds that are asked about.</param>
    public ulong Tempted(Hull hull, HullCase at, HullBlock block, TableStore store, ulong among)
    {
        Open(hull, at, block, store);
        ulong open = among;
        for (int k = 0; k < _acceptable && open != 0; k++)
        {
            open &= ~BetterForAll(hull, at, k, store, open);
        }

        if (open == 0)
        {
            return 0;
        }

        Fill(hull, at, block, store);
        ulong tempted = 0;
        for (int corner = 0; corner < _corners; corner++)
        {
            tempted |= TemptedAlone(corner, open & ~tempted & _there[corner]);
        }

        for (ulong left = open & ~tempted; left != 0; left &= left - 1)
        {
            int world = BitOperations.TrailingZeroCount(left);
            tempted |= MixtureTest.Tempts(In(world)) ? 1UL << world : 0;
        }

        return tempted;
    }

    /// <summary>The margins of one world: a row an acceptable option, a column a corner that is one there. Good until another world is asked for.</summary>
    public Payoffs In(int world)
    {
        int columns = 0;
        for (int corner = 0; corner < _corners; corner++)
        {
            columns += (int)(_there[corner] >> world & 1);
        }

        for (int k = 0; k < _acceptable; k++)
        {
            int column = 0;
            for (int corner = 0; corner < _corners; corner++)
            {
                if ((_there[corner] >> world & 1) != 0)
                {
                    _one[(k * columns) + column++] = Row(k, corner)[world];
                }
            }
        }

        return new Payoffs(_one.AsSpan(0, _acceptable * columns), _acceptable, columns);
    }

    /// <summary>The corners that are one in a world, in the order of the columns of <see cref="In"/>.</summary>
    public IEnumerable<int> CornersIn(int world) => Enumerable.Range(0, _corners).Where(corner => (_there[corner] >> world & 1) != 0);

    private Span<double> Row(int acceptable, int corner) => _margins.AsSpan(((acceptable * _corners) + corner) * _worlds, _worlds);

    private void Open(Hull hull, HullCase at, HullBlock block, TableStore store)
    {
        ImmutableArray<HullCorner> corners = hulls.Corners(hull);
        (_acceptable, _corners, _worlds) = (at.Acceptable.Length, corners.Length, store.Worlds);
        Grow();
        for (int corner = 0; corner < corners.Length; corner++)
        {
            _there[corner] = hull == Hull.Mixtures ? ulong.MaxValue : block.There(corners[corner]);
        }
    }

    /// <summary>The worlds in which an acceptable option is better for every corner; margins need not be kept for that.</summary>
    private ulong BetterForAll(Hull hull, HullCase at, int acceptable, TableStore store, ulong among)
    {
        ulong better = among;
        for (int corner = 0; corner < _corners && better != 0; corner++)
        {
            HullCorner one = hulls.Corners(hull)[corner];
            ReadOnlySpan<double> never = at.Prospect.Utility(hull, one, at.Never, at.State, store, at.Standing);
            ReadOnlySpan<double> other = at.Prospect.Utility(hull, one, at.Acceptable[acceptable], at.State, store, at.Standing);
            better &= ~_there[corner] | WorldBits.DifferenceBelow(one.Turned ? other : never, one.Turned ? never : other, -MixtureTest.Tie);
        }

        return better;
    }

    private ulong TemptedAlone(int corner, ulong among)
    {
        ulong level = among;
        for (int k = 0; k < _acceptable && level != 0; k++)
        {
            level &= ~WorldBits.Below(Row(k, corner), -MixtureTest.Tie);
        }

        ulong tempted = 0;
        for (ulong left = level; left != 0; left &= left - 1)
        {
            int world = BitOperations.TrailingZeroCount(left);
            double sum = 0;
            for (int k = 0; k < _acceptable; k++)
            {
                sum += Row(k, corner)[world];
            }

            tempted |= sum > MixtureTest.Reason ? 1UL << world : 0;
        }

        return tempted;
    }

    private void Grow()
    {
        int cells = _acceptable * _corners;
        if (_margins.Length < cells * _worlds)
        {
            _margins = new double[cells * _worlds];
        }

        if (_one.Length < cells)
        {
            _one = new double[cells];
        }

        if (_there.Length < _corners)
        {
            _there = new ulong[_corners];
        }
    }
}
