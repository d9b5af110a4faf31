namespace Suppose.Analysis.Choice;

/// <summary>What is chosen in one information state, in each world of a block.</summary>
/// <remarks>
/// Where a harmful option is within <see cref="TieTolerance"/> of the best it counts as best, and the harmful options that near share the choice equally;
/// otherwise the acceptable options that near the best do. Where a sharpness is given the choice is the quantal response instead:
/// <c>P(o) = exp(beta (EU(o) - max EU)) / sum</c> over the options that can be taken.
/// </remarks>
internal static class StateChoice
{
    /// <summary>Within this of the best an option counts as best: far above the rounding of sums of a few dozen products in [-1, 1], far below any judgement.</summary>
    public const double TieTolerance = 1e-12;

    /// <summary>Writes how much better the best harmful option is than the best other one: negative where nothing tempts.</summary>
    /// <param name="utilities">Expected utility of each option, rows of worlds.</param>
    /// <param name="terms">What each option is; at least one acceptable and one harmful among them.</param>
    /// <param name="gap">Where the differences go.</param>
    /// <param name="scratch">Working space of the same length.</param>
    public static void Gap(UtilityRows utilities, ReadOnlySpan<OptionStanding> terms, Span<double> gap, Span<double> scratch)
    {
        gap.Fill(double.NegativeInfinity);
        scratch.Fill(double.NegativeInfinity);
        for (int option = 0; option < terms.Length; option++)
        {
            if (terms[option] != OptionStanding.Unavailable)
            {
                Span<double> best = terms[option] == OptionStanding.Never ? gap : scratch;
                ReadOnlySpan<double> utility = utilities[option];
                for (int world = 0; world < best.Length; world++)
                {
                    best[world] = Math.Max(best[world], utility[world]);
                }
            }
        }

        for (int world = 0; world < gap.Length; world++)
        {
            gap[world] -= scratch[world];
        }
    }

    /// <summary>Writes each option's share of the best response.</summary>
    /// <param name="utilities">Expected utility of each option, rows of worlds.</param>
    /// <param name="terms">What each option is; at least one can be taken.</param>
    /// <param name="shares">Where the shares go, <c>[option, world]</c>.</param>
    /// <param name="best">Working space, one row.</param>
    public static void BestResponse(UtilityRows utilities, ReadOnlySpan<OptionStanding> terms, Span<double> shares, Span<double> best)
    {
        int worlds = best.Length;
        Best(utilities, terms, best);
        shares.Clear();
        for (int world = 0; world < worlds; world++)
        {
            double bar = best[world] - TieTolerance;
            OptionStanding chosen = AnyAbove(utilities, terms, bar, world) ? OptionStanding.Never : OptionStanding.Acceptable;
            int count = 0;
            for (int option = 0; option < terms.Length; option++)
            {
                bool ties = terms[option] == chosen && utilities[option][world] >= bar;
                shares[(option * worlds) + world] = ties ? 1 : 0;
                count += ties ? 1 : 0;
            }

            for (int option = 0; count > 1 && option < terms.Length; option++)
            {
                shares[(option * worlds) + world] /= count;
            }
        }
    }

    /// <summary>Writes each option's chance under the quantal response.</summary>
    /// <param name="utilities">Expected utility of each option, rows of worlds.</param>
    /// <param name="terms">What each option is; at least one can be taken.</param>
    /// <param name="sharpness">Beta, one a world.</param>
    /// <param name="chances">Where the chances go, <c>[option, world]</c>.</param>
    /// <param name="best">Working space, one row.</param>
    public static void QuantalResponse(
        UtilityRows utilities, ReadOnlySpan<OptionStanding> terms, ReadOnlySpan<double> sharpness, Span<double> chances, Span<double> best)
    {
        int worlds = best.Length;
        Best(utilities, terms, best);
        chances.Clear();
        for (int world = 0; world < worlds; world++)
        {
            double sum = 0;
            for (int option = 0; option < terms.Length; option++)
            {
                if (terms[option] != OptionStanding.Unavailable)
                {
                    double weight = Math.Exp(sharpness[world] * (utilities[option][world] - best[world]));
                    chances[(option * worlds) + world] = weight;
                    sum += weight;
                }
            }

            for (int option = 0; option < terms.Length; option++)
            {
                chances[(option * worlds) + world] /= sum;
            }
        }
    }

    private static void Best(UtilityRows utilities, ReadOnlySpan<OptionStanding> terms, Span<double> best)
    {
        best.Fill(double.NegativeInfinity);
        for (int option = 0; option < terms.Length; option++)
        {
            ReadOnlySpan<double> utility = utilities[option];
            for (int world = 0; terms[option] != OptionStanding.Unavailable && world < best.Length; world++)
            {
                best[world] = Math.Max(best[world], utility[world]);
            }
        }
    }

    private static bool AnyAbove(UtilityRows utilities, ReadOnlySpan<OptionStanding> terms, double bar, int world)
    {
        for (int option = 0; option < terms.Length; option++)
        {
            if (terms[option] == OptionStanding.Never && utilities[option][world] >= bar)
            {
                return true;
            }
        }

        return false;
    }
}
