namespace Suppose.Numerics;

/// <summary>A stream of pseudo-random bits that derives from a seed and a fingerprint alone.</summary>
/// <remarks>
/// The generator of Steele, Lea and Flood 2014 ("Fast splittable pseudorandom number generators", OOPSLA): a counter in steps of the golden ratio, finalised.
/// A mutable struct: pass it by reference. <c>default</c> is the stream that starts at 0.
/// </remarks>
public struct SplitMix64
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <summary>The stream of one quantity under one seed.</summary>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="fingerprint">The fingerprint of the quantity's key, from <see cref="StableHash"/>.</param>
    public SplitMix64(ulong seed, ulong fingerprint)
    {
        _state = Mix(unchecked(seed + Golden)) ^ fingerprint;
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        _state = unchecked(_state + Golden);
        return Mix(_state);
    }

    /// <summary>The next number in (0, 1), one of 2^52 evenly spaced ones, none of them an end.</summary>
    public double NextShare() => ((Next() >> 12) + 0.5) * (1.0 / (1UL << 52));

    /// <summary>The next whole number below a bound, each equally likely to the last bit.</summary>
    /// <remarks>Lemire 2019, ACM TOMACS 29: a multiplication, and a rejection that is rarely needed.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is 0.</exception>
    public uint NextBelow(uint bound)
    {
        ArgumentOutOfRangeException.ThrowIfZero(bound);
        ulong product = (Next() >> 32) * bound;
        if ((uint)product < bound)
        {
            uint floor = unchecked(0 - bound) % bound;
            while ((uint)product < floor)
            {
                product = (Next() >> 32) * bound;
            }
        }

        return (uint)(product >> 32);
    }

    /// <summary>The finaliser: a one-to-one map of 64 bits that spreads every bit over all others.</summary>
    public static ulong Mix(ulong bits)
    {
        unchecked
        {
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }
}
