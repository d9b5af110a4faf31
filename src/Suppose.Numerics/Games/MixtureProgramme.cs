namespace Suppose.Numerics.Games;

/// <summary>The linear programme of the mixture test: the largest sum of the margins of a mixture of motives that is behind with no acceptable option.</summary>
/// <remarks>
/// <c>max sum_k a_k</c> with <c>a_k = sum_i lambda_i D_{k,i}</c>, each <c>a_k + tie/2 >= 0</c> and lambda in the simplex. It starts at the single motive with the largest sum, from which the sum
/// can only fall, and moves until no option is behind; a sum that has fallen to what counts as no reason ends it. The answers
/// carry weights w: the multipliers of the options, 1 + y at a low sum, for which <c>sum_k w_k D_{k,i}</c> bounds the sum of every admissible mixture; and y alone at a contradiction, where it
/// is below 0 for every motive.
/// </remarks>
internal static class MixtureProgramme
{
    // Half of what counts as a tie, so that rounding has the other half and the check below still holds.
    private const double HalfTie = MixtureTest.Tie / 2;

    public static int Cells(Payoffs margins) => SimplexDictionary<Real>.Cells(margins.Rows + 1, margins.Columns - 1);

    public static int Labels(Payoffs margins) => SimplexDictionary<Real>.Labels(margins.Rows + 1, margins.Columns - 1);

    /// <summary>Solves it; null where plain sums do not bear out what came of it, which happens only in doubles.</summary>
    /// <param name="margins">The margins.</param>
    /// <param name="whole">Whether to go on past the answer, so that a hull without reason is told from one with a better course.</param>
    /// <param name="cells">Memory for the programme.</param>
    /// <param name="labels">Memory for its variables.</param>
    /// <param name="mixture">Takes lambda where it tempts.</param>
    /// <param name="weights">Takes the weights of the options otherwise.</param>
    public static MixtureFinding? Solve<TNumber>(
        Payoffs margins, bool whole, Span<TNumber> cells, Span<int> labels, Span<double> mixture, Span<double> weights)
        where TNumber : struct, IOrderedField<TNumber>
    {
        SimplexDictionary<TNumber> dictionary = new(margins.Rows + 1, margins.Columns - 1, cells, labels);
        Write(margins, dictionary);
        TNumber reason = TNumber.Of(MixtureTest.Reason);
        switch (DualSimplex.Run(dictionary, whole ? null : reason, out int row))
        {
            case SimplexEnd.Infeasible:
                ReadContradiction(margins, dictionary, row, weights);
                return TNumber.IsExact || Mixture.LargestOverColumns(margins, weights) < 0 ? MixtureFinding.BetterCourse : null;
            case SimplexEnd.Optimal when dictionary.Objective > reason:
                ReadMixture(margins, dictionary, mixture);
                return TNumber.IsExact || MixtureCertificate.IsTemptingMixture(margins, mixture) ? MixtureFinding.TemptingMixture : null;
            case SimplexEnd.Optimal or SimplexEnd.LowEnough:
                ReadBound(margins, dictionary, weights);
                return TNumber.IsExact || Mixture.LargestOverColumns(margins, weights) <= MixtureTest.Reason ? MixtureFinding.NoReason : null;
            default:
                return null;
        }
    }

    /// <summary>The dictionary at the motive with the largest sum. Motives are variables 0, 1, ...; the options' margins follow them.</summary>
    private static void Write<TNumber>(Payoffs margins, SimplexDictionary<TNumber> dictionary)
        where TNumber : struct, IOrderedField<TNumber>
    {
        int start = LargestSum<TNumber>(margins);
        dictionary.Basic[0] = start;
        dictionary.Constant(0) = TNumber.One;
        dictionary.Row(0).Fill(TNumber.Zero - TNumber.One);
        dictionary.Objective = TNumber.Zero;
        Span<TNumber> objective = dictionary.Row(dictionary.Rows);
        objective.Fill(TNumber.Zero);
        for (int option = 0; option < margins.Rows; option++)
        {
            WriteOption(margins, option, start, dictionary);
            TNumber.AddMultiple(objective, TNumber.One, dictionary.Row(option + 1));
            dictionary.Objective += TNumber.Of(margins[option, start]);
        }

        for (int column = 0; column < dictionary.Columns; column++)
        {
            dictionary.Nonbasic[column] = column < start ? column : column + 1;
        }
    }

    private static void WriteOption<TNumber>(Payoffs margins, int option, int start, SimplexDictionary<TNumber> dictionary)
        where TNumber : struct, IOrderedField<TNumber>
    {
        ReadOnlySpan<double> own = margins[option];
        TNumber atStart = TNumber.Of(own[start]);
        Span<TNumber> row = dictionary.Row(option + 1);
        for (int column = 0; column < row.Length; column++)
        {
            row[column] = TNumber.Of(own[column < start ? column : column + 1]) - atStart;
        }

        dictionary.Constant(option + 1) = atStart + TNumber.Of(HalfTie);
        dictionary.Basic[option + 1] = margins.Columns + option;
    }

    private static int LargestSum<TNumber>(Payoffs margins)
        where TNumber : struct, IOrderedField<TNumber>
    {
        int largest = 0;
        TNumber most = TNumber.Zero;
        for (int motive = 0; motive < margins.Columns; motive++)
        {
            TNumber sum = TNumber.Zero;
            for (int option = 0; option < margins.Rows; option++)
            {
                sum += TNumber.Of(margins[option, motive]);
            }

            if (motive == 0 || sum > most)
            {
                (largest, most) = (motive, sum);
            }
        }

        return largest;
    }

    private static void ReadMixture<TNumber>(Payoffs margins, SimplexDictionary<TNumber> dictionary, Span<double> mixture)
        where TNumber : struct, IOrderedField<TNumber>
    {
        mixture.Clear();
        for (int row = 0; row < dictionary.Rows; row++)
        {
            if (dictionary.Basic[row] < margins.Columns)
            {
                mixture[dictionary.Basic[row]] = dictionary.Constant(row).ToDouble();
            }
        }

        Mixture.Normalise(mixture);
    }

    /// <summary>1 + y, with y the fall of the objective by each option's margin.</summary>
    private static void ReadBound<TNumber>(Payoffs margins, SimplexDictionary<TNumber> dictionary, Span<double> weights)
        where TNumber : struct, IOrderedField<TNumber>
    {
        weights.Fill(1);
        for (int column = 0; column < dictionary.Columns; column++)
        {
            int option = dictionary.Nonbasic[column] - margins.Columns;
            if (option >= 0)
            {
                weights[option] += Math.Max(0, -dictionary.Row(dictionary.Rows)[column].ToDouble());
            }
        }
    }

    /// <summary>The row says that a sum of margins with these weights is negative whatever the mixture.</summary>
    private static void ReadContradiction<TNumber>(Payoffs margins, SimplexDictionary<TNumber> dictionary, int row, Span<double> weights)
        where TNumber : struct, IOrderedField<TNumber>
    {
        weights.Clear();
        for (int column = 0; column < dictionary.Columns; column++)
        {
            int option = dictionary.Nonbasic[column] - margins.Columns;
            if (option >= 0)
            {
                weights[option] = Math.Max(0, -dictionary.Row(row)[column].ToDouble());
            }
        }

        if (dictionary.Basic[row] >= margins.Columns)
        {
            weights[dictionary.Basic[row] - margins.Columns] = 1;
        }
    }
}
