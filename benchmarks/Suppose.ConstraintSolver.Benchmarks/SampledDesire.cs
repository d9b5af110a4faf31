using Google.OrTools.Sat;
using Suppose.Analysis.Rewiring;
using Suppose.Analysis.Rewiring.Search;
using Suppose.Model.Desires;
using Suppose.Numerics;

namespace Suppose.ConstraintSolver.Benchmarks;

/// <summary>A desire as a constraint program: chances can't be multiplied there, so every link is drawn once in each world, to come through or not, and a want is met in a world or not.</summary>
/// <remarks>
/// What is best in it is best in that sample of outcomes, not in the desire. Weights and efforts are counted in millionths; of equals the tree of least change from today, then of the first ways.
/// Written for the generated desires of the benchmarks: any and all, efforts and harms that are limited.
/// </remarks>
internal sealed class SampledDesire
{
    private const double Million = 1e6;
    private readonly TreeModel _model;
    private readonly CpModel _program = new();
    private readonly BoolVar[] _ways;
    private readonly Dictionary<int, BoolVar> _met = [];

    public SampledDesire(TreeModel model)
    {
        _model = model;
        DesireIndex desire = model.Desire;
        _ways = [.. Enumerable.Range(0, desire.Ways).Select(way => _program.NewBoolVar($"way {way}"))];
        foreach (int way in Enumerable.Range(0, desire.Ways))
        {
            if (!model.Usable[way])
            {
                _program.Add(_ways[way] == 0);
            }

            foreach (int needed in desire.Needs[way])
            {
                _program.AddImplication(_ways[way], _ways[needed]);
            }
        }

        foreach (Limit limit in desire.Desire.Limits)
        {
            Keep(limit);
        }

        _program.Maximize(LinearExpr.Sum([.. Enumerable.Range(0, model.Worlds.Worlds).SelectMany(Value), .. Enumerable.Range(0, desire.Ways).Select(TieBreak)]));
    }

    /// <summary>Solves it, with one worker, so that the answer is always the same.</summary>
    /// <param name="seconds">When to stop, by the clock.</param>
    /// <param name="status">How it ended.</param>
    /// <returns>The ways that are taken; null where there is no answer.</returns>
    public bool[]? Solve(double seconds, out CpSolverStatus status)
    {
        using CpSolver solver = new() { StringParameters = $"num_workers:1,random_seed:1,max_time_in_seconds:{seconds.ToString(System.Globalization.CultureInfo.InvariantCulture)}" };
        status = solver.Solve(_program);
        return status is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? [.. _ways.Select(way => solver.BooleanValue(way))] : null;
    }

    private LinearExpr TieBreak(int way) => _model.Desire.Today[way] ? _ways[way] : -_ways[way];

    private IEnumerable<LinearExpr> Value(int world)
    {
        _met.Clear();
        for (int root = 0; root < _model.Desire.Roots.Length; root++)
        {
            // A hundred times, so that the tie-break never counts more than a millionth of a weight.
            yield return (long)(100 * Million * _model.Worlds.RootWeights[root][world]) * Met(_model.Desire.Roots[root], world);
        }
    }

    /// <summary>Whether a want is met in a world: no more than what it is made of allows.</summary>
    private BoolVar Met(int want, int world)
    {
        if (_met.TryGetValue(want, out BoolVar? known))
        {
            return known;
        }

        BoolVar met = _program.NewBoolVar("");
        _met.Add(want, met);
        DesireIndex desire = _model.Desire;
        List<ILiteral> any = [];
        if (_model.Worlds.Already[want] is { } already && Comes(desire.Links.Length + want, world, already[world]))
        {
            return met;
        }

        foreach (int link in desire.LinksOfWant[want])
        {
            if (Comes(link, world, _model.Chance(link)[world]))
            {
                any.Add(_ways[desire.Links[link].Way]);
            }
        }

        BoolVar[] parts = [.. desire.Parts[want].Select(part => Met(part, world))];
        if (desire.Shape(want) == WantShape.Any)
        {
            any.AddRange(parts);
        }
        else if (parts.Length > 0)
        {
            BoolVar all = _program.NewBoolVar("");
            Array.ForEach(parts, part => _program.AddImplication(all, part));
            any.Add(all);
        }

        any.Add(met.Not());
        _program.AddBoolOr(any);
        return met;
    }

    private static bool Comes(int happening, int world, double chance) => new SplitMix64((ulong)happening, (ulong)world).NextShare() < chance;

    private void Keep(Limit limit)
    {
        int worlds = _model.Worlds.Worlds;
        bool isEffort = limit.Kind == LimitKind.Effort;
        double most = isEffort ? limit.AtMost : -Math.Log(1 - limit.AtMost);
        List<BoolVar> kept = [];
        for (int world = 0; world < worlds; world++)
        {
            BoolVar keeps = _program.NewBoolVar("");
            LinearExprBuilder used = LinearExpr.NewBuilder();
            for (int way = 0; way < _ways.Length; way++)
            {
                Way own = _model.Desire.Desire.Ways[way];
                if ((isEffort ? own.Efforts : own.Harms).FirstOrDefault(n => string.Equals(n.Id, limit.Of, StringComparison.OrdinalIgnoreCase)) is { } named)
                {
                    double use = _model.Worlds.Of(named.Judgement)[world];
                    used.AddTerm(_ways[way], (long)Math.Ceiling(Million * (isEffort ? use : -Math.Log(1 - use))));
                }
            }

            _program.Add(used <= (long)(Million * most)).OnlyEnforceIf(keeps);
            kept.Add(keeps);
        }

        _program.Add(LinearExpr.Sum(kept) >= Bar.NeededFor(limit.InShare, worlds));
    }
}
