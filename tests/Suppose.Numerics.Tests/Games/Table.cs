namespace Suppose.Numerics.Tests.Games;

/// <summary>A small table of payoffs for tests, row after row.</summary>
internal sealed record Table(int Rows, int Columns, double[] Values)
{
    /// <summary>A table of whole numbers from -3 to 3, of 1 to 4 rows and columns, which has many ties.</summary>
    public static Table OfWholes(byte rows, byte columns, int[] drawn)
    {
        int r = 1 + (rows % 4);
        int c = 1 + (columns % 4);
        return new Table(r, c, [.. Enumerable.Range(0, r * c).Select(i => i < drawn.Length ? (double)(drawn[i] % 4) : 0)]);
    }

    /// <summary>A table of numbers in (-1, 1).</summary>
    public static Table OfReals(int rows, int columns, ref SplitMix64 stream)
    {
        double[] values = new double[rows * columns];
        foreach (ref double value in values.AsSpan())
        {
            value = (2 * stream.NextShare()) - 1;
        }

        return new Table(rows, columns, values);
    }

    public double this[int row, int column] => Values[(row * Columns) + column];

    public Table Turned() => new(Columns, Rows, [.. Enumerable.Range(0, Rows * Columns).Select(i => this[i % Rows, i / Rows])]);

    public Table Map(Func<double, double> change) => this with { Values = Array.ConvertAll(Values, v => change(v)) };

    public override string ToString() =>
        string.Join(" / ", Enumerable.Range(0, Rows).Select(r => string.Join(' ', Values.Skip(r * Columns).Take(Columns))));
}
