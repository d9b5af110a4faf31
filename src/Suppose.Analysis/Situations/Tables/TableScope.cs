using System.Collections.Immutable;

namespace Suppose.Analysis.Situations.Tables;

/// <summary>The variables that a table spans, and where each joint state lies in it.</summary>
/// <remarks>Cells are counted with the last variable running fastest; variables stand in rising order of their index.</remarks>
internal sealed class TableScope
{
    private readonly int[] _strides;

    /// <summary>A scope over variables.</summary>
    /// <param name="variables">Indices, in any order, each once.</param>
    /// <param name="sizes">The number of states of every variable, by index.</param>
    public TableScope(IEnumerable<int> variables, ImmutableArray<int> sizes)
    {
        Variables = [.. variables.Order()];
        Sizes = [.. Variables.Select(v => sizes[v])];
        _strides = new int[Variables.Length];
        long cells = 1;
        for (int i = Variables.Length - 1; i >= 0; i--)
        {
            _strides[i] = (int)Math.Min(cells, int.MaxValue);
            cells = checked(cells * Sizes[i]);
        }

        Cells = cells <= Array.MaxLength ? (int)cells : throw new ArgumentException("The table is too large.", nameof(variables));
    }

    /// <summary>Indices of the variables, rising.</summary>
    public ImmutableArray<int> Variables { get; }

    /// <summary>The number of states of each.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>The number of joint states.</summary>
    public int Cells { get; }

    /// <summary>Whether a variable is in it.</summary>
    public bool Spans(int variable) => Variables.BinarySearch(variable) >= 0;

    /// <summary>The cell of a joint state.</summary>
    /// <param name="states">The state of each variable, by the variable's index; others are not looked at.</param>
    public int CellOf(ReadOnlySpan<int> states)
    {
        int cell = 0;
        for (int i = 0; i < Variables.Length; i++)
        {
            cell += _strides[i] * states[Variables[i]];
        }

        return cell;
    }

    /// <summary>Writes the joint state of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="states">Where the state of each variable of the scope goes, by the variable's index.</param>
    public void Read(int cell, Span<int> states)
    {
        for (int i = 0; i < Variables.Length; i++)
        {
            states[Variables[i]] = cell / _strides[i] % Sizes[i];
        }
    }

    /// <summary>For each cell of this scope, the cell of a narrower one that it lies in.</summary>
    /// <exception cref="ArgumentException">The other spans a variable that this one does not.</exception>
    public int[] Project(TableScope narrower)
    {
        if (narrower.Variables.Any(v => !Spans(v)))
        {
            throw new ArgumentException("The other scope is not narrower.", nameof(narrower));
        }

        var states = new int[Variables.IsEmpty ? 0 : Variables[^1] + 1];
        var cells = new int[Cells];
        for (int cell = 0; cell < Cells; cell++)
        {
            Read(cell, states);
            cells[cell] = narrower.CellOf(states);
        }

        return cells;
    }
}
