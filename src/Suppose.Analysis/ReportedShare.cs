using System.Collections.Immutable;

namespace Suppose.Analysis;

/// <summary>A share of worlds that is reported, with its error.</summary>
/// <param name="Measures">Ids of the design's measures, in the order of the file.</param>
/// <param name="Possibility">Id of the possibility under which the design holds in that share; null where it is for all at once.</param>
/// <param name="Share">The share of the worlds tried.</param>
/// <param name="Low">Lower limit on the share that any number of worlds would give, at <see cref="ShareErrors.Confidence"/>.</param>
/// <param name="High">Upper limit.</param>
public sealed record ReportedShare(ImmutableArray<string> Measures, string? Possibility, double Share, double Low, double High)
{
    /// <summary>Whether it reads the same (holds, depends or fails) anywhere between the limits.</summary>
    public bool Decided => Verdicts.Of(Low) == Verdicts.Of(High);

    /// <summary>How far the share may be off.</summary>
    public double Error => Math.Max(Share - Low, High - Share);
}
