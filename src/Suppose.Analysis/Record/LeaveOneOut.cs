using System.Collections.Immutable;

namespace Suppose.Analysis.Record;

/// <summary>The record weighed again without each of its items, sources and shared origins: what falls if this falls.</summary>
/// <remarks>Items that shared an origin with what falls count for more afterwards, as they lean on fewer others.</remarks>
internal sealed class LeaveOneOut
{
    private readonly RecordTable table;
    private readonly Posterior whole;
    private readonly double factor;
    private readonly ImmutableHashSet<(string, string)> alike;

    /// <summary>Prepares to weigh a record without its parts.</summary>
    /// <param name="table">The record.</param>
    /// <param name="whole">What all of it comes to.</param>
    /// <param name="factor">Within what factor of their prior odds two possibilities can't be told apart.</param>
    public LeaveOneOut(RecordTable table, Posterior whole, double factor)
    {
        this.table = table;
        this.whole = whole;
        this.factor = factor;
        alike = ToldApart.Alike(table, whole, factor).Select(Pair).ToImmutableHashSet();
    }

    /// <summary>Each item in the order of the record, then each source, then each origin of several items.</summary>
    public ImmutableArray<LeftOut> All(CancellationToken token)
    {
        var parts = table.Items.Select(item => (Kind: LeftOutKind.Item, item.Id, Items: new List<ItemLikelihoods> { item }))
            .Concat(table.Items.Where(item => item.Source is not null).GroupBy(item => item.Source!, StringComparer.Ordinal)
                .Select(source => (LeftOutKind.Source, source.Key, source.ToList())))
            .Concat(table.Origins.Where(origin => origin.Items.Count > 1)
                .Select(origin => (LeftOutKind.Origin, origin.Id!, origin.Items.ToList())));
        var results = ImmutableArray.CreateBuilder<LeftOut>();
        foreach (var (kind, id, items) in parts)
        {
            token.ThrowIfCancellationRequested();
            results.Add(Without(kind, id, items));
        }

        return results.ToImmutable();
    }

    private LeftOut Without(LeftOutKind kind, string id, List<ItemLikelihoods> items)
    {
        var fallen = items.ToHashSet(ReferenceEqualityComparer.Instance);
        var rest = Posterior.Of(table, item => !fallen.Contains(item));

        // Worlds in which the whole record rules everything out have no "with" to compare with.
        var quantiles = new WorldQuantiles(whole.Contradictory);
        return new LeftOut
        {
            Kind = kind,
            Id = id,
            Items = [.. items.Select(item => item.Id)],
            Posterior = [.. rest.Chances.Select(row => quantiles.Of(row))],
            Moves = quantiles.Of(Distance(rest)),
            NoLongerToldApart = [.. ToldApart.Alike(table, rest, factor).Where(pair => !alike.Contains(Pair(pair)))],
        };
    }

    private double[] Distance(Posterior rest)
    {
        var distance = new double[table.Worlds];
        for (var possibility = 0; possibility < table.Possibilities.Count; possibility++)
        {
            for (var world = 0; world < distance.Length; world++)
            {
                distance[world] += Math.Abs(rest.Chances[possibility][world] - whole.Chances[possibility][world]) / 2;
            }
        }

        return distance;
    }

    private static (string First, string Second) Pair(AlikePair pair) => (pair.First, pair.Second);
}
