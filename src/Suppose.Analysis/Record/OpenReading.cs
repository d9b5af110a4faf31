namespace Suppose.Analysis.Record;

/// <summary>What finding out an open piece of evidence would tell, and whether it is worth its cost.</summary>
public sealed record OpenReading
{
    /// <summary>Id of the piece.</summary>
    public required string Id { get; init; }

    /// <summary>The chance of finding it, given what the record says.</summary>
    public required Quantiles Found { get; init; }

    /// <summary>What one expects to learn about the possibility from looking for it, in bits, given what the record says.</summary>
    public required Quantiles Bits { get; init; }

    /// <summary>What it costs to look; null where nobody said.</summary>
    public Quantiles? Cost { get; init; }

    /// <summary>What looking would be worth before its cost, on the scale of our value: from 0 to what knowing the possibility would be worth. Null where the file does not say what is ours.</summary>
    public double? BeforeCost { get; init; }

    /// <summary>Expected value of sample information: what looking would be worth, its cost taken off where the file relates costs to our value. Null as above.</summary>
    public Quantiles? Worth { get; init; }

    /// <summary>Whether the cost was taken off.</summary>
    public bool CostCounted { get; init; }
}
