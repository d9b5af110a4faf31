using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Designs;

/// <summary>Seeks designs beyond the bound on size, step by step from the best within it.</summary>
/// <remarks>
/// For files with more measures than can be tried in all sets. From each of the <see cref="Starts"/> best designs within the bound, whichever step lowers the worst chance over possibilities most
/// is taken, at the central world: one measure more, with what it needs, or one less, with what needs it; until no step lowers it. Ties go to the smaller design, then by the file. What is found
/// is looked at in all worlds beside the designs within the bound; nothing about it is proven.
/// </remarks>
internal sealed class DesignSearch
{
    private const int Starts = 3;
    private const int MostSteps = 64;

    /// <summary>The most measures of a design that may fall: its chances are averaged over all that may stand.</summary>
    private const int MostFalling = 14;
    private const double Slack = 1e-12;

    private readonly CompiledInquiry _central;
    private readonly ColumnPass _pass;
    private readonly RunControl _control;
    private readonly ulong _mayFall;

    private DesignSearch(CompiledInquiry central, RunControl control)
    {
        _central = central;
        _pass = new ColumnPass(central, control);
        _control = control;
        _mayFall = Enumerable.Range(0, central.Possibilities).Aggregate(0UL, (set, possibility) => set | central.Chances.MayFall(possibility));
    }

    private DesignSpace Space => _central.Space;

    /// <summary>The space with what was found beyond its bound; the same space where all of its file's designs can be tried.</summary>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static DesignSpace Extend(Inquiry inquiry, DesignSpace space, JudgementSet judgements, RunControl control)
    {
        if (space.Exhaustive || space.Measures <= DesignSpace.MostUnbounded)
        {
            return space;
        }

        CompiledInquiry central = CentralActs.World(inquiry, space, judgements);
        var search = new DesignSearch(central, control);
        return space.With(CentralActs.Lowest(central, Starts).Select(start => search.Climb(start.Set, start.Act)));
    }

    private ulong Climb(ulong design, double worst)
    {
        for (int step = 0; step < MostSteps; step++)
        {
            _control.Token.ThrowIfCancellationRequested();
            ulong[] near = [.. Near(design).Distinct()];
            Array.Sort(near, MeasureSet.Compare);
            double[] chances = near.Length == 0 ? [] : _pass.Read(near, own => own.Deciding.Max(column => column[0]));
            int best = Enumerable.Range(0, near.Length).MinBy(i => Math.Round(chances[i], 12));
            if (near.Length == 0 || chances[best] >= worst - Slack)
            {
                return design;
            }

            (design, worst) = (near[best], chances[best]);
        }

        return design;
    }

    /// <summary>The feasible designs one step away.</summary>
    private IEnumerable<ulong> Near(ulong design)
    {
        for (int measure = 0; measure < Space.Measures; measure++)
        {
            ulong other = design.Has(measure) ? Space.Needs.Without(design, measure) : design | MeasureSet.Of(measure) | Space.Needs.Of(measure);
            if (Space.Needs.Allow(other) && (other & _mayFall).Size() <= MostFalling)
            {
                yield return other;
            }
        }
    }
}
