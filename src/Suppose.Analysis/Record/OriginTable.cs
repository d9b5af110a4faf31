namespace Suppose.Analysis.Record;

/// <summary>Items that come from one origin and therefore lean on each other.</summary>
internal sealed class OriginTable
{
    private readonly double[] dependence;

    /// <summary>The items of one origin.</summary>
    /// <param name="id">The origin's name; null where a single item is its own origin.</param>
    /// <param name="items">Its items, in the order of the file.</param>
    /// <param name="dependence">How much they repeat each other, rho in [0, 1], one a world.</param>
    public OriginTable(string? id, IReadOnlyList<ItemLikelihoods> items, double[] dependence)
    {
        Id = id;
        Items = items;
        this.dependence = dependence;
    }

    /// <summary>The origin's name; null where a single item is its own origin.</summary>
    public string? Id { get; }

    /// <summary>Its items, in the order of the file.</summary>
    public IReadOnlyList<ItemLikelihoods> Items { get; }

    /// <summary>How much the log-likelihood of each of n items that tell something counts: <c>1 / (1 + (n - 1) rho)</c>.</summary>
    /// <remarks>Kish's design effect (Kish 1965, Survey Sampling, section 5.4): n items at rho = 1 count as one, at rho = 0 as n. Without items, 1.</remarks>
    public double Weight(int telling, int world) => telling <= 1 ? 1 : 1 / (1 + (telling - 1) * dependence[world]);

    /// <summary>The number of items, among those counted, that tell something in that world.</summary>
    public int Telling(int world, Predicate<ItemLikelihoods> counted)
    {
        var telling = 0;
        foreach (var item in Items)
        {
            telling += counted(item) && item.Tells(world) ? 1 : 0;
        }

        return telling;
    }

    /// <summary>Adds what the origin says to log-likelihoods.</summary>
    /// <remarks>
    /// Each telling item counts with <see cref="Weight"/>. An item that tells nothing is skipped, so that it moves nothing to the last bit,
    /// unless it is impossible under every possibility: then so is the record.
    /// </remarks>
    /// <param name="counted">Which items count.</param>
    /// <param name="into">Log-likelihoods, <c>[possibility][world]</c>.</param>
    public void AddTo(Predicate<ItemLikelihoods> counted, double[][] into)
    {
        for (var world = 0; world < dependence.Length; world++)
        {
            var weight = Weight(Telling(world, counted), world);
            foreach (var item in Items)
            {
                if (!counted(item))
                {
                    continue;
                }

                if (item.Tells(world))
                {
                    Add(item, weight, world, into);
                }
                else if (item.RulesOutAll(world))
                {
                    RuleOutAll(world, into);
                }
            }
        }
    }

    private static void Add(ItemLikelihoods item, double weight, int world, double[][] into)
    {
        for (var possibility = 0; possibility < into.Length; possibility++)
        {
            into[possibility][world] += weight * item.Logarithms(possibility)[world];
        }
    }

    private static void RuleOutAll(int world, double[][] into)
    {
        foreach (var row in into)
        {
            row[world] = double.NegativeInfinity;
        }
    }
}
