using System.Buffers;

namespace Suppose.Numerics.Games;

/// <summary>Whether any mixture of some motives makes a harmful option seem the best, with a certificate that can be checked by hand.</summary>
/// <remarks>
/// Margins are <c>D_{k,i} = EU_i(harmful) - EU_i(k)</c> for acceptable options k (rows) and motives i (columns). The hull of the motives is tempted iff some lambda in the simplex
/// has <c>sum_i lambda_i D_{k,i} >= 0</c> for every k and above 0 for at least one: the largest sum over k, subject to all being at least 0, exceeds 1e-9. What is within 1e-12
/// of level counts as level. Two screens settle most tables at once: one motive that is tempted by itself, and one option that beats the harmful one for every motive.
/// By duality (Pearce 1984, Lemma 3; von Neumann 1928) a hull that is not tempted has a course, a mixture of acceptable options, that shows it. Every answer is checked by plain
/// sums before it is given; one that rounding spoilt is worked out again in fractions. Deterministic, and without memory from the heap for
/// small tables.
/// </remarks>
public static class MixtureTest
{
    /// <summary>Margins of this size or less are ties.</summary>
    public const double Tie = 1e-12;

    /// <summary>The sum of the margins over the acceptable options, above which a mixture has a reason for the harmful one.</summary>
    public const double Reason = 1e-9;

    private const int OnStack = 512;

    /// <summary>Whether some mixture of the motives is tempted.</summary>
    /// <exception cref="ArgumentException">The table is empty, or a margin on which the answer hangs is infinite or not a number.</exception>
    public static bool Tempts(Payoffs margins)
    {
        if (Screen(margins, out _) is { } finding)
        {
            return finding == MixtureFinding.TemptingMixture;
        }

        double[]? rented = null;
        int needed = margins.Rows + margins.Columns;
        Span<double> weights = needed <= OnStack ? stackalloc double[OnStack] : (rented = ArrayPool<double>.Shared.Rent(needed));
        MixtureFinding found = Decide(margins, weights.Slice(margins.Rows, margins.Columns), weights[..margins.Rows], whole: false);
        Return(rented);
        return found == MixtureFinding.TemptingMixture;
    }

    /// <summary>Decides, and gives the certificate.</summary>
    /// <param name="margins">The margins.</param>
    /// <param name="mixture">Takes the tempting mixture of motives; all 0 where there is none. One a column.</param>
    /// <param name="course">Takes the course of acceptable options that shows that none tempts; all 0 where one does. One a row.</param>
    /// <exception cref="ArgumentException">The table is empty, a margin on which the answer hangs is infinite or not a number, or a span has the wrong length.</exception>
    public static MixtureFinding Find(Payoffs margins, Span<double> mixture, Span<double> course)
    {
        Require.SameLength(margins.Columns, mixture.Length, nameof(mixture));
        Require.SameLength(margins.Rows, course.Length, nameof(course));
        MixtureFinding? screened = Screen(margins, out int place);
        if (screened is null)
        {
            return Certify(margins, mixture, course);
        }

        mixture.Clear();
        course.Clear();
        (screened == MixtureFinding.TemptingMixture ? mixture : course)[place] = 1;
        return screened.Value;
    }

    /// <summary>Two cases that need no programme: a motive tempted by itself, and an option better for every motive (of several, the one that is so by most).</summary>
    private static MixtureFinding? Screen(Payoffs margins, out int place)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(margins.Rows, 1, nameof(margins));
        double best = -Tie;
        place = -1;
        for (int option = 0; option < margins.Rows; option++)
        {
            double largest = Largest(margins[option]);
            if (largest < best)
            {
                (best, place) = (largest, option);
            }
        }

        if (place >= 0)
        {
            return MixtureFinding.BetterCourse;
        }

        for (int motive = 0; motive < margins.Columns; motive++)
        {
            if (IsTempted(margins, motive))
            {
                place = motive;
                return MixtureFinding.TemptingMixture;
            }
        }

        return null;
    }

    private static double Largest(ReadOnlySpan<double> margins)
    {
        double largest = double.NegativeInfinity;
        foreach (double margin in margins)
        {
            largest = Math.Max(largest, margin);
        }

        return largest;
    }

    private static bool IsTempted(Payoffs margins, int motive)
    {
        double sum = 0;
        for (int option = 0; option < margins.Rows; option++)
        {
            double margin = margins[option, motive];
            if (!(margin >= -Tie))
            {
                return false;
            }

            sum += margin;
        }

        return sum > Reason;
    }

    private static MixtureFinding Certify(Payoffs margins, Span<double> mixture, Span<double> course)
    {
        MixtureFinding finding = Decide(margins, mixture, course, whole: true);
        switch (finding)
        {
            case MixtureFinding.TemptingMixture:
                course.Clear();
                break;
            case MixtureFinding.BetterCourse:
                mixture.Clear();
                BestCourse(margins, course);
                break;
            default:
                mixture.Clear();
                Mixture.Normalise(course);
                break;
        }

        return finding;
    }

    /// <summary>Of the courses that beat the harmful option for every motive, one that does so by most: the rows' best mixture in the game of the turned margins.</summary>
    private static void BestCourse(Payoffs margins, Span<double> course)
    {
        Mixture.Normalise(course);
        double[] turned = new double[margins.Values.Length];
        for (int i = 0; i < turned.Length; i++)
        {
            turned[i] = -margins.Values[i];
        }

        GameSolution game = MatrixGame.Solve(new Payoffs(turned, margins.Rows, margins.Columns));

        // Where all is within rounding of a tie, the course that settled the question is the surer one.
        if (-game.AtLeast < Mixture.LargestOverColumns(margins, course))
        {
            game.Rows.CopyTo(course);
        }
    }

    /// <summary>Decides by linear programme, in doubles if the check holds and else in fractions.</summary>
    private static MixtureFinding Decide(Payoffs margins, Span<double> mixture, Span<double> weights, bool whole)
    {
        int cells = MixtureProgramme.Cells(margins);
        int labels = MixtureProgramme.Labels(margins);
        Real[]? rentedCells = null;
        int[]? rentedLabels = null;
        Span<Real> ownCells = cells <= OnStack ? stackalloc Real[OnStack] : (rentedCells = ArrayPool<Real>.Shared.Rent(cells));
        Span<int> ownLabels = labels <= OnStack ? stackalloc int[OnStack] : (rentedLabels = ArrayPool<int>.Shared.Rent(labels));
        MixtureFinding? finding = MixtureProgramme.Solve(margins, whole, ownCells, ownLabels, mixture, weights);
        Return(rentedCells);
        Return(rentedLabels);
        return finding ?? InFractions(margins, mixture, weights, whole);
    }

    private static MixtureFinding InFractions(Payoffs margins, Span<double> mixture, Span<double> weights, bool whole) =>
        MixtureProgramme.Solve<Fraction>(
            margins, whole, new Fraction[MixtureProgramme.Cells(margins)], new int[MixtureProgramme.Labels(margins)], mixture, weights)!.Value;

    private static void Return<T>(T[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<T>.Shared.Return(rented);
        }
    }
}
