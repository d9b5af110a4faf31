namespace Suppose.Numerics.Games;

/// <summary>Checks by plain sums, without any linear programme, what the mixture test says.</summary>
/// <remarks>Margins are <c>D_{k,i}</c>, how much better the harmful option is than the acceptable option k (rows) for the motive i (columns).</remarks>
public static class MixtureCertificate
{
    /// <summary>
    /// Whether a mixture of motives is tempted: <c>sum_i lambda_i D_{k,i}</c> is at least -1e-12, a tie, for every k, and their sum over k more than 1e-9.
    /// </summary>
    public static bool IsTemptingMixture(Payoffs margins, ReadOnlySpan<double> mixture)
    {
        double sum = 0;
        for (int option = 0; option < margins.Rows; option++)
        {
            double ahead = margins.OfRow(option, mixture);
            if (!(ahead >= -MixtureTest.Tie))
            {
                return false;
            }

            sum += ahead;
        }

        return sum > MixtureTest.Reason && Mixture.IsOne(mixture);
    }

    /// <summary>Whether a mixture of acceptable options beats the harmful one for every motive: <c>sum_k mu_k D_{k,i}</c> below 0 for every i.</summary>
    public static bool IsBetterCourse(Payoffs margins, ReadOnlySpan<double> course) =>
        Mixture.IsOne(course) && Mixture.LargestOverColumns(margins, course) < 0;

    /// <summary>
    /// Whether a course shows that no mixture of motives has a reason: every <c>mu_k</c> is above 0, and the largest over i of <c>sum_k mu_k D_{k,i}</c>,
    /// divided by the smallest <c>mu_k</c>, is at most 1e-9.
    /// </summary>
    /// <remarks>
    /// For a mixture with <c>a_k = sum_i lambda_i D_{k,i}</c> at least 0 for every k, the sum of the a_k is at most <c>sum_k mu_k a_k / min mu</c>, and <c>sum_k mu_k a_k</c>
    /// at most the largest over i.
    /// </remarks>
    public static bool LeavesNoReason(Payoffs margins, ReadOnlySpan<double> course)
    {
        double smallest = double.PositiveInfinity;
        foreach (double weight in course)
        {
            smallest = Math.Min(smallest, weight);
        }

        return smallest > 0
            && Mixture.IsOne(course)
            && Mixture.LargestOverColumns(margins, course) <= MixtureTest.Reason * smallest;
    }
}
