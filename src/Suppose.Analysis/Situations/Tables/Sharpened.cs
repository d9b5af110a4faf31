using Suppose.Model;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Situations.Tables;

/// <summary>What an option weighs in a quantal response: <c>exp(beta EU)</c>, where beta is how sharply better is told from worse.</summary>
/// <remarks>Utilities lie in [-1, 1], so it stays far from overflow as long as beta is below <see cref="Sharpest"/>.</remarks>
internal sealed class Sharpened : TableNode
{
    /// <summary>Beta from which on it is not used; below, it lies between 1e-131 and 1e131.</summary>
    public const double Sharpest = 300;

    private readonly TableNode _utility;
    private readonly Judgement _sharpness;

    /// <summary>Weights of an option.</summary>
    /// <param name="id">Its place among the tables of a plan.</param>
    /// <param name="utility">The option's expected utilities.</param>
    /// <param name="sharpness">Beta.</param>
    public Sharpened(int id, TableNode utility, Judgement sharpness)
        : base(id, utility.Scope, utility.Touching, utility.Use)
    {
        _utility = utility;
        _sharpness = sharpness;
    }

    /// <inheritdoc/>
    public override void Fill(TableStore store, ulong standing, Span<double> cells)
    {
        ReadOnlySpan<double> utilities = store.Get(_utility, standing);
        ReadOnlySpan<double> sharpness = store.Block[_sharpness];
        for (int at = 0; at < cells.Length; at += store.Worlds)
        {
            Columns.Multiply(cells.Slice(at, store.Worlds), utilities.Slice(at, store.Worlds), sharpness);
        }

        Exponential.Of(cells, cells);
    }
}
