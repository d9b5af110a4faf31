namespace Suppose.Numerics.Games;

/// <summary>A table of payoffs, a row a choice of the one and a column a choice of the other; row after row in memory.</summary>
/// <remarks>A view of the caller's memory. <c>default</c> has no rows.</remarks>
public readonly ref struct Payoffs
{
    /// <summary>Sees <paramref name="values"/> as a table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no row or no column.</exception>
    /// <exception cref="ArgumentException">The number of values is not rows times columns.</exception>
    public Payoffs(ReadOnlySpan<double> values, int rows, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        Require.SameLength(checked(rows * columns), values.Length, nameof(values));
        Values = values;
        Rows = rows;
        Columns = columns;
    }

    /// <summary>All payoffs, row after row.</summary>
    public ReadOnlySpan<double> Values { get; }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Number of columns.</summary>
    public int Columns { get; }

    /// <summary>One row.</summary>
    public ReadOnlySpan<double> this[int row] => Values.Slice(row * Columns, Columns);

    /// <summary>One payoff.</summary>
    public double this[int row, int column] => Values[(row * Columns) + column];

    /// <summary>What a mixture of the columns gets against one row: <c>sum_j a_ij y_j</c>.</summary>
    public double OfRow(int row, ReadOnlySpan<double> mixture)
    {
        double sum = 0;
        ReadOnlySpan<double> payoffs = this[row];
        for (int column = 0; column < payoffs.Length; column++)
        {
            sum += payoffs[column] * mixture[column];
        }

        return sum;
    }

    /// <summary>What a mixture of the rows gets against one column: <c>sum_i x_i a_ij</c>. Weights need not sum to 1.</summary>
    public double OfColumn(ReadOnlySpan<double> mixture, int column)
    {
        double sum = 0;
        for (int row = 0; row < Rows; row++)
        {
            sum += mixture[row] * this[row, column];
        }

        return sum;
    }
}
