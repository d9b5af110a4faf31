using FsCheck.Xunit;
using Suppose.Numerics.Games;

namespace Suppose.Numerics.Tests.Games;

public sealed class MatrixGameTests
{
    [Fact]
    public void Rock_paper_scissors_is_fair_and_played_by_thirds()
    {
        GameSolution game = Solve(3, 3, 0, -1, 1, 1, 0, -1, -1, 1, 0);
        Assert.Equal(0, game.Value, 1e-15);
        Assert.All(game.Rows.Concat(game.Columns), weight => Assert.Equal(1 / 3.0, weight, 1e-15));
    }

    [Fact]
    public void Matching_pennies_is_fair_and_played_by_halves()
    {
        GameSolution game = Solve(2, 2, 1, -1, -1, 1);
        Assert.Equal(0, game.Value, 1e-15);
        Assert.All(game.Rows.Concat(game.Columns), weight => Assert.Equal(0.5, weight, 1e-15));
    }

    [Fact]
    public void Odd_or_even_is_worth_a_twelfth_to_the_one_who_wants_odd()
    {
        // Ferguson, Game Theory, II.1.1 ("Odd or Even"): the first player wins 1/12 a round by showing one finger 7 times in 12, and so should the second.
        GameSolution game = Solve(2, 2, -2, 3, 3, -4);
        Assert.Equal(1 / 12.0, game.Value, 1e-15);
        Assert.Equal(7 / 12.0, game.Rows[0], 1e-15);
        Assert.Equal(7 / 12.0, game.Columns[0], 1e-15);
    }

    [Fact]
    public void Three_finger_morra_is_fair()
    {
        // Each shows 1 to 3 fingers and guesses the other's; one who alone guesses right wins the sum of both. Gale 1960, The Theory of Linear Economic Models:
        // an optimal mixture shows 1 and guesses 3, shows 2 and guesses 2, shows 3 and guesses 1 in 5, 4 and 3 of 12 rounds.
        List<double> payoffs = [];
        for (int row = 0; row < 9; row++)
        {
            for (int column = 0; column < 9; column++)
            {
                bool mine = row % 3 == column / 3;
                bool theirs = column % 3 == row / 3;
                payoffs.Add(mine == theirs ? 0 : (mine ? 1 : -1) * ((row / 3) + (column / 3) + 2));
            }
        }

        GameSolution game = Solve(9, 9, [.. payoffs]);
        Assert.Equal(0, game.Value, 1e-14);
        double[] expected = [0, 0, 5 / 12.0, 0, 4 / 12.0, 0, 3 / 12.0, 0, 0];
        Table morra = new(9, 9, [.. payoffs]);
        Assert.All(Enumerable.Range(0, 9), c => Assert.True(new Payoffs(morra.Values, 9, 9).OfColumn(expected, c) >= -1e-15));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(1, 2)]
    [InlineData(0.001, 5)]
    public void A_game_of_two_by_two_without_saddle_has_the_textbook_value(double a, double d)
    {
        // a 0 / 0 d: value a d / (a + d), the rows by d : a.
        GameSolution game = Solve(2, 2, a, 0, 0, d);
        Assert.Equal(a * d / (a + d), game.Value, 1e-15);
        Assert.Equal(d / (a + d), game.Rows[0], 1e-15);
    }

    [Fact]
    public void A_diagonal_game_is_worth_the_harmonic_share()
    {
        const int Size = 12;
        double[] payoffs = new double[Size * Size];
        for (int i = 0; i < Size; i++)
        {
            payoffs[(i * Size) + i] = i + 1;
        }

        GameSolution game = Solve(Size, Size, payoffs);
        Assert.Equal(1 / Enumerable.Range(1, Size).Sum(i => 1.0 / i), game.Value, 1e-14);
    }

    [Fact]
    public void A_single_row_gets_its_smallest_payoff_and_a_single_column_pays_its_largest()
    {
        Assert.Equal(-2, Solve(1, 3, 4, -2, 7).Value);
        Assert.Equal([0, 1, 0], Solve(1, 3, 4, -2, 7).Columns);
        Assert.Equal(7, Solve(3, 1, 4, -2, 7).Value);
        Assert.Equal([0, 0, 1], Solve(3, 1, 4, -2, 7).Rows);
        Assert.Equal(-5, Solve(1, 1, -5).Value);
    }

    [Fact]
    public void A_saddle_point_is_played_purely()
    {
        GameSolution game = Solve(3, 3, 4, 2, 5, 1, 1, 9, 3, 0, 8);
        Assert.Equal(2, game.Value, 1e-15);
        Assert.Equal([1, 0, 0], game.Rows);
        Assert.Equal([0, 1, 0], game.Columns);
    }

    [Fact]
    public void Where_all_payoffs_are_equal_every_mixture_is_worth_them()
    {
        GameSolution game = Solve(3, 4, [.. Enumerable.Repeat(0.7, 12)]);
        Assert.Equal(0.7, game.Value, 1e-15);
        Assert.Equal(1, game.Rows.Sum(), 1e-15);
    }

    [Property(MaxTest = 3000)]
    public bool Neither_side_can_do_better_in_tied_tables_of_whole_numbers(byte rows, byte columns, int[] drawn)
    {
        Table table = Table.OfWholes(rows, columns, drawn);
        GameSolution game = Solve(table);
        GameSolution otherSide = Solve(table.Turned().Map(v => -v));
        return IsSolution(table, game, 3e-12) && Math.Abs(game.Value + otherSide.Value) < 1e-11;
    }

    [Fact]
    public void Neither_side_can_do_better_in_large_and_badly_scaled_tables()
    {
        SplitMix64 stream = new(1, 1);
        foreach ((int rows, int columns) in new[] { (1, 40), (40, 1), (5, 60), (60, 5), (30, 30), (50, 50) })
        {
            Table table = Table.OfReals(rows, columns, ref stream);
            foreach (double scale in new[] { 1e-9, 1, 1e9 })
            {
                Table scaled = table.Map(v => (v * scale) + (1000 * scale));
                Assert.True(IsSolution(scaled, Solve(scaled), 4e-12 * scale));
            }
        }
    }

    [Fact]
    public void Nearly_equal_rows_do_not_mislead_it()
    {
        SplitMix64 stream = new(1, 2);
        for (int i = 0; i < 200; i++)
        {
            Table table = Table.OfReals(4, 4, ref stream);
            double[] values = [.. table.Values];
            for (int column = 0; column < 4; column++)
            {
                values[4 + column] = values[column] + (1e-15 * stream.NextShare());
                values[8 + column] = values[column] - (1e-13 * stream.NextShare());
            }

            Table near = table with { Values = values };
            Assert.True(IsSolution(near, Solve(near), 4e-12));
        }
    }

    [Fact]
    public void What_is_no_game_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Solve(1, 2, 1, double.NaN));
        Assert.Throws<ArgumentException>(() => Solve(1, 2, 1, double.PositiveInfinity));
        Assert.Throws<ArgumentException>(() => Solve(2, 2, 1, 2, 3));
        Assert.ThrowsAny<ArgumentException>(() => Solve(0, 2));
        Assert.ThrowsAny<ArgumentException>(() => MatrixGame.Solve(default));
    }

    private static GameSolution Solve(Table table) => Solve(table.Rows, table.Columns, table.Values);

    private static GameSolution Solve(int rows, int columns, params double[] payoffs) =>
        MatrixGame.Solve(new Payoffs(payoffs, rows, columns));

    /// <summary>Plain sums: the rows' mixture gets at least the value against every column, the columns' pays at most it against every row.</summary>
    private static bool IsSolution(Table table, GameSolution game, double tolerance)
    {
        bool mixtures = game.Rows.All(w => w >= 0) && game.Columns.All(w => w >= 0)
            && Math.Abs(game.Rows.Sum() - 1) < 1e-12 && Math.Abs(game.Columns.Sum() - 1) < 1e-12;
        bool rows = Enumerable.Range(0, table.Columns).All(c =>
            Enumerable.Range(0, table.Rows).Sum(r => game.Rows[r] * table[r, c]) >= game.Value - tolerance);
        bool columns = Enumerable.Range(0, table.Rows).All(r =>
            Enumerable.Range(0, table.Columns).Sum(c => game.Columns[c] * table[r, c]) <= game.Value + tolerance);
        return mixtures && rows && columns;
    }
}
