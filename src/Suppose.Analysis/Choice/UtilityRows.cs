namespace Suppose.Analysis.Choice;

/// <summary>Expected utilities of the options in one information state, a row of worlds each.</summary>
/// <param name="tables">For each option, its table over the information states.</param>
/// <param name="state">The information state.</param>
/// <param name="worlds">The number of worlds in the block.</param>
internal readonly ref struct UtilityRows(ReadOnlySpan<double[]> tables, int state, int worlds)
{
    private readonly ReadOnlySpan<double[]> _tables = tables;

    /// <summary>The row of an option.</summary>
    public ReadOnlySpan<double> this[int option] => _tables[option].AsSpan(state * worlds, worlds);
}
