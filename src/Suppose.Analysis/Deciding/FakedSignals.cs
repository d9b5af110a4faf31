using System.Collections.Immutable;

namespace Suppose.Analysis.Deciding;

/// <summary>How the best rule changes as signals are faked, if those who decide know how often they are.</summary>
/// <param name="Way">Who fakes them.</param>
/// <param name="Stretches">From a share of 0 who do so to a share of 1, the rules that are then best.</param>
/// <param name="KeptFalls">How much the best rule of today loses, if it is kept, when all do so, on the scale of our wants; negative where it gains.</param>
public sealed record FakedSignals(FakedWay Way, ImmutableArray<RuleStretch> Stretches, double KeptFalls);

/// <summary>Who fakes signals.</summary>
public enum FakedWay
{
    /// <summary>Those who are not innocent show what the innocent show.</summary>
    Hidden,

    /// <summary>The innocent are made to show what the others show: they are slandered, or framed.</summary>
    Framed,
}
