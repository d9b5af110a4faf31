using Suppose.Numerics;

namespace Suppose.Analysis.Breaking;

/// <summary>In how many worlds a design breaks, and where.</summary>
public sealed record Breakage
{
    /// <summary>The confidence of the limits on a share.</summary>
    public const double Confidence = 0.95;

    /// <summary>Id of the possibility; null for all of them at once.</summary>
    public required string? Possibility { get; init; }

    /// <summary>Number of worlds tried.</summary>
    public required int Worlds { get; init; }

    /// <summary>Number of worlds in which it does not hold.</summary>
    public required int Failing { get; init; }

    /// <summary>The search for conditions; its cases may be fewer than all worlds, or states within them.</summary>
    public required BreakSearch Search { get; init; }

    /// <summary>Share of worlds in which it does not hold.</summary>
    public double Share => (double)Failing / Worlds;

    /// <summary>
    /// Limits on that share at 95% confidence (Clopper and Pearson): exact for worlds drawn independently, and cautious for the more even ones used here. Where nothing
    /// failed the upper one is one-sided, about 3/n; where everything did, so is the lower one.
    /// </summary>
    public (double Low, double High) Limits => Failing == 0 ? (0, Binomial.NeverSeen(Worlds, Confidence))
        : Failing == Worlds ? (1 - Binomial.NeverSeen(Worlds, Confidence), 1)
        : Binomial.Limits(Failing, Worlds, Confidence);

    /// <summary>What it came to: whether it broke by the worlds, where by the search.</summary>
    public BreakKind Kind => Failing == 0 ? BreakKind.Never
        : Search.Kind is BreakKind.Boxed ? BreakKind.Boxed
        : Failing == Worlds ? BreakKind.Always : BreakKind.Scattered;
}
