using System.Collections.Immutable;

namespace Suppose.Analysis.Breaking.Boxes;

/// <summary>Cases, what went into each of them, and in which of them something broke.</summary>
/// <remarks>A case is a world, a world and what the actor sees in it, or a row of an imported table. Inputs that never differ are left out: nothing can hang on them.</remarks>
public sealed class CaseTable
{
    private readonly bool[] _breaks;

    /// <summary>A table.</summary>
    /// <param name="inputs">The inputs, a value a case each.</param>
    /// <param name="breaks">For each case, whether it broke.</param>
    /// <exception cref="ArgumentException">An input has another number of cases.</exception>
    public CaseTable(IEnumerable<CaseInput> inputs, bool[] breaks)
    {
        Inputs = [.. inputs.Where(input => !input.IsConstant)];
        _breaks = breaks;
        if (Inputs.Any(input => input.Values.Length != breaks.Length))
        {
            throw new ArgumentException("Every input needs a value for each case.", nameof(inputs));
        }

        Breaking = breaks.Count(b => b);
    }

    /// <summary>The inputs that differ from case to case.</summary>
    public ImmutableArray<CaseInput> Inputs { get; }

    /// <summary>Number of cases.</summary>
    public int Cases => _breaks.Length;

    /// <summary>Number of cases that broke.</summary>
    public int Breaking { get; }

    /// <summary>How many cases share one world at most, so that they don't count as independent of each other; 1 where each stands for itself.</summary>
    public int CasesAWorld { get; init; } = 1;

    /// <summary>For each case, whether it broke.</summary>
    public ReadOnlySpan<bool> Breaks => _breaks;
}
