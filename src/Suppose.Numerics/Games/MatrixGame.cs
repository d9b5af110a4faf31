using System.Buffers;
using System.Collections.Immutable;

namespace Suppose.Numerics.Games;

/// <summary>Two-person zero-sum games: what either can be sure of, and by which mixture.</summary>
/// <remarks>
/// With payoffs moved and scaled into [1, 2], the columns' best mixture is the linear programme <c>max sum y, A y at most 1</c>, and the rows' its dual (Dantzig 1951;
/// von Neumann 1928). Mixtures are those of a corner, so they use few rows and columns. What comes out is checked by plain
/// arithmetic; where rounding spoilt it, the programme is worked out again in fractions. Deterministic; of several optimal mixtures one is given.
/// </remarks>
public static class MatrixGame
{
    // The two sides of a solution may differ by this share of the payoffs' range, some hundred times what rounding leaves in small games.
    private const double Agreement = 1e-12;

    /// <summary>Solves a game in which the rows get the payoffs and the columns pay them.</summary>
    /// <exception cref="ArgumentException">A payoff is infinite or not a number, or the table is empty.</exception>
    public static GameSolution Solve(Payoffs payoffs)
    {
        (double low, double range) = Extent(payoffs);
        GameSolution? solution = InDoubles(payoffs, low, range);
        if (solution is null || !(solution.AtMost - solution.AtLeast <= Agreement * range))
        {
            solution = Run<Fraction>(
                payoffs,
                low,
                range,
                new Fraction[SimplexDictionary<Fraction>.Cells(payoffs.Rows, payoffs.Columns)],
                new int[SimplexDictionary<Fraction>.Labels(payoffs.Rows, payoffs.Columns)]);
        }

        return solution!;
    }

    private static (double Low, double Range) Extent(Payoffs payoffs)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(payoffs.Rows, 1, nameof(payoffs));
        double low = double.PositiveInfinity;
        double high = double.NegativeInfinity;
        foreach (double payoff in payoffs.Values)
        {
            Require.Finite(payoff, nameof(payoffs));
            low = Math.Min(low, payoff);
            high = Math.Max(high, payoff);
        }

        return (low, high > low ? high - low : 1);
    }

    private static GameSolution? InDoubles(Payoffs payoffs, double low, double range)
    {
        Real[] cells = ArrayPool<Real>.Shared.Rent(SimplexDictionary<Real>.Cells(payoffs.Rows, payoffs.Columns));
        int[] labels = ArrayPool<int>.Shared.Rent(SimplexDictionary<Real>.Labels(payoffs.Rows, payoffs.Columns));
        GameSolution? solution = Run<Real>(payoffs, low, range, cells, labels);
        ArrayPool<int>.Shared.Return(labels);
        ArrayPool<Real>.Shared.Return(cells);
        return solution;
    }

    private static GameSolution? Run<TNumber>(Payoffs payoffs, double low, double range, Span<TNumber> cells, Span<int> labels)
        where TNumber : struct, IOrderedField<TNumber>
    {
        SimplexDictionary<TNumber> dictionary = new(payoffs.Rows, payoffs.Columns, cells, labels);
        Write(payoffs, TNumber.Of(low), TNumber.Of(range), dictionary);
        return PrimalSimplex.Run(dictionary) == SimplexEnd.Optimal ? Read(payoffs, dictionary) : null;
    }

    /// <summary>Columns are variables 0, 1, ...; the rows' slacks follow them.</summary>
    private static void Write<TNumber>(Payoffs payoffs, TNumber low, TNumber range, SimplexDictionary<TNumber> dictionary)
        where TNumber : struct, IOrderedField<TNumber>
    {
        for (int row = 0; row < payoffs.Rows; row++)
        {
            dictionary.Basic[row] = payoffs.Columns + row;
            dictionary.Constant(row) = TNumber.One;
            for (int column = 0; column < payoffs.Columns; column++)
            {
                TNumber moved = TNumber.One + ((TNumber.Of(payoffs[row, column]) - low) / range);
                dictionary.Row(row)[column] = TNumber.Zero - moved;
            }
        }

        dictionary.Objective = TNumber.Zero;
        dictionary.Row(payoffs.Rows).Fill(TNumber.One);
        for (int column = 0; column < payoffs.Columns; column++)
        {
            dictionary.Nonbasic[column] = column;
        }
    }

    private static GameSolution Read<TNumber>(Payoffs payoffs, SimplexDictionary<TNumber> dictionary)
        where TNumber : struct, IOrderedField<TNumber>
    {
        double[] rows = new double[payoffs.Rows];
        double[] columns = new double[payoffs.Columns];
        for (int row = 0; row < payoffs.Rows; row++)
        {
            if (dictionary.Basic[row] < payoffs.Columns)
            {
                columns[dictionary.Basic[row]] = dictionary.Constant(row).ToDouble();
            }
        }

        for (int column = 0; column < payoffs.Columns; column++)
        {
            if (dictionary.Nonbasic[column] >= payoffs.Columns)
            {
                rows[dictionary.Nonbasic[column] - payoffs.Columns] = -dictionary.Row(payoffs.Rows)[column].ToDouble();
            }
        }

        Mixture.Normalise(rows);
        Mixture.Normalise(columns);
        return new GameSolution(
            Mixture.LeastOverColumns(payoffs, rows), Mixture.LargestOverRows(payoffs, columns), [.. rows], [.. columns]);
    }
}
