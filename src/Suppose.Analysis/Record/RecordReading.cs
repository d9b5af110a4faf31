using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Record;

/// <summary>What the record of an inquiry says. Either <see cref="Weighing"/> or <see cref="WhyNot"/> is there.</summary>
public sealed record RecordReading
{
    /// <summary>The inquiry that was read.</summary>
    public required Inquiry Inquiry { get; init; }

    /// <summary>Seed of the scrambling.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of worlds that were computed: 1 where the file is certain.</summary>
    public required int Worlds { get; init; }

    /// <summary>Whether no judgement has any width, so that the results are exact.</summary>
    public required bool Certain { get; init; }

    /// <summary>Possibilities that the record sets aside, in the order of the file.</summary>
    public required ImmutableArray<SetAside> SetAside { get; init; }

    /// <summary>Ids of possibilities that nobody rated on any item, which are left out of weighing.</summary>
    public required ImmutableArray<string> Unrated { get; init; }

    /// <summary>What weighing came to; null where the record was not weighed.</summary>
    public Weighing? Weighing { get; init; }

    /// <summary>Why the record was not weighed; null where it was.</summary>
    public WhyNotWeighed? WhyNot { get; init; }

    /// <summary>The limit that a situation came up against; null where none was reached.</summary>
    public RunLimit? Limit { get; init; }
}
