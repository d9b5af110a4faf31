using System.Collections.Immutable;
using Suppose.Numerics;

namespace Suppose.Analysis.Tests.Rated;

/// <summary>Inquiries too large for plain loops over all designs, drawn from a seed.</summary>
internal static class LargerInquiry
{
    /// <summary>An inquiry.</summary>
    /// <param name="measures">How many measures.</param>
    /// <param name="possibilities">How many possibilities.</param>
    /// <param name="worlds">How many worlds.</param>
    /// <param name="falls">Whether measures may fall.</param>
    /// <param name="upholders">Among how many upholders they are shared out; 0 for each its own.</param>
    /// <param name="ours">Whether the file says what is ours.</param>
    public static RatedSpec Of(int measures, int possibilities, int worlds, bool falls, int upholders = 0, bool ours = true)
    {
        SplitMix64 draw = new((ulong)measures, (ulong)((falls ? 1 : 0) + (2 * upholders)));
        RatedNumber Number(double low, double high)
        {
            double start = low + ((high - low) * draw.NextShare());
            return new RatedNumber(start, start + ((high - start) * draw.NextShare()));
        }

        ImmutableArray<RatedNumber?> Row(double absent, double low, double high) =>
            [.. Enumerable.Range(0, possibilities).Select(_ => draw.NextShare() < absent ? null : Number(low, high))];

        return new RatedSpec(
            [.. Enumerable.Range(0, possibilities).Select(p => new PossibilitySpec(Number(0.5, 0.95), p % 2 == 0 ? null : Number(0.5, 2), p == 2))],
            [.. Enumerable.Range(0, measures).Select(m => new MeasureSpec(
                Number(0.02, 0.2), m % 3 == 0 ? null : Number(0, 0.3), m == 4 ? 1 << 1 : m == 7 ? 1 << 4 : 0, m == 5 ? 1 << 2 : 0, upholders == 0 ? 0 : 1 + (m % upholders),
                falls ? Row(0.1, 0.4, 0.99) : [], Row(0.2, 0.2, 1.3), m % 4))],
            ours ? Number(0.8, 1) : null,
            ours ? Number(0.1, 0.4) : null,
            0.1,
            worlds,
            3,
            0);
    }
}
