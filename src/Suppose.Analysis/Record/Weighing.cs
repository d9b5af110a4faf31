using System.Collections.Immutable;

namespace Suppose.Analysis.Record;

/// <summary>What weighing a record came to. Arrays over possibilities follow <see cref="Possibilities"/>.</summary>
public sealed record Weighing
{
    /// <summary>Ids of the possibilities that were weighed, in the order of the file: never by their chances.</summary>
    public required ImmutableArray<string> Possibilities { get; init; }

    /// <summary>Chances before the record, from the weights.</summary>
    public required ImmutableArray<Quantiles> Prior { get; init; }

    /// <summary>Chances given the record.</summary>
    public required ImmutableArray<Quantiles> Posterior { get; init; }

    /// <summary>Share of worlds in which the record rules out every possibility; they are left out of all ranges.</summary>
    public required double Contradictory { get; init; }

    /// <summary>What each weighed item is worth, in the order of the record.</summary>
    public required ImmutableArray<ItemReading> Items { get; init; }

    /// <summary>Pairs that the record can't tell apart.</summary>
    public required ImmutableArray<AlikePair> Alike { get; init; }

    /// <summary>What falls if an item, a source or an origin falls.</summary>
    public required ImmutableArray<LeftOut> WithoutEach { get; init; }

    /// <summary>What could still be found out, in the order of the file.</summary>
    public ImmutableArray<OpenReading> Open { get; init; } = [];
}
