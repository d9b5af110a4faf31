namespace Suppose.Analysis.Deciding;

/// <summary>How worlds count for figures about one kind of person: by the kind's share in each, so that what is said of the kind is what is expected of one of them.</summary>
/// <remarks>Where a kind has no share in any world, all worlds count alike.</remarks>
internal sealed class KindWeights
{
    private readonly double[] _totals;
    private readonly int _worlds;

    /// <summary>The weights, from one way through all worlds.</summary>
    /// <param name="tables">The worlds.</param>
    /// <param name="token">Stops the work.</param>
    public KindWeights(DecisionTables tables, CancellationToken token)
    {
        _totals = new double[tables.Frame.Kinds];
        Live = new bool[tables.Frame.States];
        foreach (DecisionSample world in tables.Samples(withWants: false, token))
        {
            _worlds++;
            for (int kind = 0; kind < _totals.Length; kind++)
            {
                _totals[kind] += world.Prior(kind);
                for (int state = 0; state < Live.Length; state++)
                {
                    Live[state] |= world.Shows(state, kind) > 0;
                }
            }
        }

        Shares = [.. _totals.Select(total => total / _worlds)];
    }

    /// <summary>The mean share of each kind.</summary>
    public double[] Shares { get; }

    /// <summary>What is ever seen of anybody.</summary>
    public bool[] Live { get; }

    /// <summary>How much a world counts for a kind; over all worlds the weights sum to 1.</summary>
    public double Of(DecisionSample world, int kind) => _totals[kind] > 0 ? world.Prior(kind) / _totals[kind] : 1.0 / _worlds;
}
