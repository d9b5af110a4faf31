using System.Collections.Immutable;

namespace Suppose.Analysis.Record;

/// <summary>What becomes of the record when part of it falls.</summary>
public sealed record LeftOut
{
    /// <summary>What is taken away.</summary>
    public required LeftOutKind Kind { get; init; }

    /// <summary>Id of the item or the source, or the name of the origin.</summary>
    public required string Id { get; init; }

    /// <summary>Ids of the items that fall with it, in the order of the record.</summary>
    public required ImmutableArray<string> Items { get; init; }

    /// <summary>Chances of the weighed possibilities without it.</summary>
    public required ImmutableArray<Quantiles> Posterior { get; init; }

    /// <summary>How far the chances move, as the total variation distance <c>1/2 sum |with - without|</c>, in [0, 1].</summary>
    public required Quantiles Moves { get; init; }

    /// <summary>Pairs that the whole record tells apart and the rest does not.</summary>
    public required ImmutableArray<AlikePair> NoLongerToldApart { get; init; }
}

/// <summary>What part of the record is taken away.</summary>
public enum LeftOutKind
{
    /// <summary>One item.</summary>
    Item,

    /// <summary>All items of one source.</summary>
    Source,

    /// <summary>All items of one origin that several share.</summary>
    Origin,
}
