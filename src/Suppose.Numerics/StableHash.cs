using System.Text;

namespace Suppose.Numerics;

/// <summary>A 64-bit fingerprint of a text that is the same on every machine and in every run: what a judgement's draws derive from.</summary>
/// <remarks>
/// FNV-1a over the UTF-8 bytes (Fowler, Noll and Vo; offset 14695981039346656037, prime 1099511628211), then the finaliser of SplitMix64
/// (Steele, Lea and Flood 2014), which spreads the last characters over all bits. Lone surrogates count as U+FFFD.
/// </remarks>
public static class StableHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The fingerprint of a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ulong Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ulong hash = Offset;
        foreach (byte part in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ part) * Prime);
        }

        return SplitMix64.Mix(hash);
    }
}
