namespace Suppose.Analysis.Record;

/// <summary>A record ready to be weighed: prior chances and the items' likelihoods in every world, by origin.</summary>
internal sealed class RecordTable
{
    /// <summary>A record over some possibilities.</summary>
    /// <param name="possibilities">Ids of the possibilities that are weighed, in the order of the file.</param>
    /// <param name="prior">Prior chances, <c>[possibility][world]</c>, adding up to 1 in each world.</param>
    /// <param name="origins">The items by origin, in the order of the file.</param>
    public RecordTable(IReadOnlyList<string> possibilities, double[][] prior, IReadOnlyList<OriginTable> origins)
    {
        Possibilities = possibilities;
        Prior = prior;
        Origins = origins;
        Items = origins.SelectMany(origin => origin.Items).ToArray();
    }

    /// <summary>Ids of the possibilities that are weighed.</summary>
    public IReadOnlyList<string> Possibilities { get; }

    /// <summary>Prior chances, <c>[possibility][world]</c>.</summary>
    public double[][] Prior { get; }

    /// <summary>The items by origin.</summary>
    public IReadOnlyList<OriginTable> Origins { get; }

    /// <summary>All items, origin by origin.</summary>
    public IReadOnlyList<ItemLikelihoods> Items { get; }

    /// <summary>Number of worlds.</summary>
    public int Worlds => Prior.Length == 0 ? 0 : Prior[0].Length;
}
