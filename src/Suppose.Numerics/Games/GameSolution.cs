using System.Collections.Immutable;

namespace Suppose.Numerics.Games;

/// <summary>How a zero-sum game is best played by both.</summary>
/// <remarks>Whatever the other does, <see cref="Rows"/> gets at least <see cref="AtLeast"/> and <see cref="Columns"/> pays at most <see cref="AtMost"/>; the two differ by rounding alone.</remarks>
/// <param name="AtLeast">The least that the mixture of rows gets against any column, by plain arithmetic.</param>
/// <param name="AtMost">The most that the mixture of columns pays against any row, by plain arithmetic.</param>
/// <param name="Rows">An optimal mixture of the one who gets the payoffs; it sums to 1.</param>
/// <param name="Columns">An optimal mixture of the one who pays them; it sums to 1.</param>
public sealed record GameSolution(double AtLeast, double AtMost, ImmutableArray<double> Rows, ImmutableArray<double> Columns)
{
    /// <summary>The value of the game, to what rounding leaves.</summary>
    public double Value => AtLeast + ((AtMost - AtLeast) / 2);
}
