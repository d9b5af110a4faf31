using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Choice;

/// <summary>What is chosen in one information state, in each world of a block.</summary>
/// <remarks>
/// Where a harmful option is within <see cref="TieTolerance"/> of the best it counts as best, and the harmful options that near share the choice equally;
/// otherwise the acceptable options that near the best do. Where a sharpness is given the choice is the quantal response instead:
/// <c>P(o) = exp(beta (EU(o) - max EU)) / sum</c>. Only options that can be taken are looked at.
/// </remarks>
internal static class StateChoice
{
    /// <summary>Within this of the best an option counts as best: far above the rounding of sums of a few dozen products in [-1, 1], far below any judgement.</summary>
    public const double TieTolerance = 1e-12;

    /// <summary>Writes each option's share of the best response, and how much better the best harmful option is than the best other.</summary>
    /// <param name="utilities">Expected utilities, <c>[option, world]</c>.</param>
    /// <param name="never">For each option, whether it is harmful.</param>
    /// <param name="gap">Where the differences go, one a world: negative where nothing tempts, minus infinity where no option is harmful.</param>
    /// <param name="shares">Where the shares go, laid out as the utilities.</param>
    public static void BestResponse(ReadOnlySpan<double> utilities, ReadOnlySpan<bool> never, Span<double> gap, Span<double> shares) =>
        BestResponseShares.Of(utilities, never, TieTolerance, gap, shares);

    /// <summary>Writes each option's chance under the quantal response.</summary>
    /// <param name="utilities">Expected utilities, <c>[option, world]</c>.</param>
    /// <param name="sharpness">Beta, one a world.</param>
    /// <param name="chances">Where the chances go, laid out as the utilities.</param>
    /// <param name="scratch">Working space, one row.</param>
    public static void QuantalResponse(ReadOnlySpan<double> utilities, ReadOnlySpan<double> sharpness, Span<double> chances, Span<double> scratch)
    {
        int worlds = scratch.Length;
        scratch.Fill(double.NegativeInfinity);
        for (int at = 0; at < utilities.Length; at += worlds)
        {
            RowArithmetic.Raise(scratch, utilities.Slice(at, worlds));
        }

        for (int at = 0; at < utilities.Length; at += worlds)
        {
            RowArithmetic.Subtract(chances.Slice(at, worlds), utilities.Slice(at, worlds), scratch);
            RowArithmetic.Multiply(chances.Slice(at, worlds), chances.Slice(at, worlds), sharpness);
        }

        Exponential.Of(chances, chances);
        Normalise(chances, scratch);
    }

    private static void Normalise(Span<double> chances, Span<double> sum)
    {
        sum.Clear();
        for (int at = 0; at < chances.Length; at += sum.Length)
        {
            RowArithmetic.Add(sum, chances.Slice(at, sum.Length));
        }

        for (int at = 0; at < chances.Length; at += sum.Length)
        {
            RowArithmetic.Divide(chances.Slice(at, sum.Length), chances.Slice(at, sum.Length), sum);
        }
    }
}
