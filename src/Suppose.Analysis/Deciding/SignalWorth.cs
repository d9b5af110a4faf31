namespace Suppose.Analysis.Deciding;

/// <summary>What a signal is worth to whoever decides.</summary>
/// <param name="Circumstance">Id of the circumstance.</param>
/// <param name="Use">How it would be used.</param>
/// <param name="Worth">By how much the value of the best rule grows through it; at least 0 but for rounding.</param>
public sealed record SignalWorth(string Circumstance, SignalUse Use, double Worth);

/// <summary>How a signal would be used.</summary>
public enum SignalUse
{
    /// <summary>It is seen: what it adds to the others.</summary>
    Seen,

    /// <summary>It is seen, and would be asked for once more: a second reading with the same error rates, by itself given the kind of person.</summary>
    Again,

    /// <summary>It is not seen yet, and would be.</summary>
    Unseen,
}
