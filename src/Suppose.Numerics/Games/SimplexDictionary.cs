namespace Suppose.Numerics.Games;

/// <summary>A linear programme written out for one choice of basic variables: each of them, and the objective, as a constant plus multiples of the others.</summary>
/// <remarks>
/// Chvatal 1983, "Linear Programming", chapter 2. Row r reads <c>x_basic(r) = constant + sum_c cell(r, c) x_nonbasic(c)</c>; the objective is the row after the
/// last. The memory is the caller's, so that small programmes need none from the heap.
/// </remarks>
/// <typeparam name="TNumber">The numbers it is worked out in.</typeparam>
internal readonly ref struct SimplexDictionary<TNumber>
    where TNumber : struct, IOrderedField<TNumber>
{
    private readonly Span<TNumber> _cells;
    private readonly Span<int> _labels;

    public SimplexDictionary(int rows, int columns, Span<TNumber> cells, Span<int> labels)
    {
        Rows = rows;
        Columns = columns;
        _cells = cells[..Cells(rows, columns)];
        _labels = labels[..Labels(rows, columns)];
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The basic variables, one a row.</summary>
    public Span<int> Basic => _labels[..Rows];

    /// <summary>The variables that are 0, one a column.</summary>
    public Span<int> Nonbasic => _labels[Rows..];

    /// <summary>The objective with every nonbasic variable at 0.</summary>
    public ref TNumber Objective => ref Constant(Rows);

    private int Stride => Columns + 1;

    /// <summary>How many cells a programme of this size takes.</summary>
    public static int Cells(int rows, int columns) => checked((rows + 1) * (columns + 1));

    /// <summary>How many labels a programme of this size takes.</summary>
    public static int Labels(int rows, int columns) => rows + columns;

    public ref TNumber Constant(int row) => ref _cells[row * Stride];

    /// <summary>The multiples in one row; row <see cref="Rows"/> is the objective's.</summary>
    public Span<TNumber> Row(int row) => _cells.Slice((row * Stride) + 1, Columns);

    /// <summary>Exchanges the basic variable of a row for the nonbasic one of a column, whose cell is not 0.</summary>
    public void Pivot(int row, int column)
    {
        Span<TNumber> pivotRow = _cells.Slice(row * Stride, Stride);
        TNumber scale = TNumber.One / pivotRow[column + 1];
        for (int i = 0; i < pivotRow.Length; i++)
        {
            pivotRow[i] = TNumber.Zero - (pivotRow[i] * scale);
        }

        pivotRow[column + 1] = scale;
        for (int other = 0; other <= Rows; other++)
        {
            if (other != row)
            {
                Span<TNumber> cells = _cells.Slice(other * Stride, Stride);
                TNumber factor = cells[column + 1];
                cells[column + 1] = TNumber.Zero;
                TNumber.AddMultiple(cells, factor, pivotRow);
            }
        }

        (Basic[row], Nonbasic[column]) = (Nonbasic[column], Basic[row]);
    }
}
