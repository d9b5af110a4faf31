using Suppose.Analysis;

namespace Suppose.Cli.Requirements;

/// <summary>Something that a result must show, as in <c>holds all &gt;= 0.9</c>.</summary>
/// <param name="Written">As it was written.</param>
/// <param name="Of">What is looked at.</param>
/// <param name="Possibility">Place of the possibility, where it is about one; else -1.</param>
/// <param name="Order">How it is compared: <c>&gt;=</c>, <c>&lt;=</c>, <c>&gt;</c> or <c>&lt;</c>.</param>
/// <param name="Bound">What it is compared with.</param>
internal sealed record Requirement(string Written, RequiredQuantity Of, int Possibility, string Order, double Bound)
{
    /// Shares are counts over worlds, so that nothing is lost by taking two that differ by less than this as equal.
    private const double Slack = 1e-12;

    /// <summary>What a run's leading set shows; null where the run does not say.</summary>
    public double? Found(InquiryRun run)
    {
        var design = run.Leading!;
        return Of switch
        {
            RequiredQuantity.HoldsForAll => design.Holds.All,
            RequiredQuantity.HoldsForMixtures => design.Holds.Mixtures,
            RequiredQuantity.HoldsForUnlisted => design.Holds.Unlisted,
            RequiredQuantity.Holds => design.Holds.Each[Possibility],
            RequiredQuantity.Act => design.Act[Possibility].P50,
            _ => run.Inquiry.Possibilities.Select((p, i) => p.Ordinary ? 0 : design.Act[i].P50).Max(),
        };
    }

    /// <summary>Whether a number is as required.</summary>
    public bool IsMetBy(double value) => Order switch
    {
        ">=" => value >= Bound - Slack,
        "<=" => value <= Bound + Slack,
        ">" => value > Bound + Slack,
        _ => value < Bound - Slack,
    };
}

/// <summary>What a requirement looks at.</summary>
internal enum RequiredQuantity
{
    /// <summary>The share that holds for every possibility.</summary>
    HoldsForAll,

    /// <summary>The share that holds for every mixture too.</summary>
    HoldsForMixtures,

    /// <summary>The share that holds for motives nobody listed.</summary>
    HoldsForUnlisted,

    /// <summary>The share that holds for one possibility.</summary>
    Holds,

    /// <summary>The chance of the act that is left under one possibility, at the median.</summary>
    Act,

    /// <summary>The largest such chance, the ordinary member left out.</summary>
    WorstAct,
}
