using System.Collections.Immutable;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Situations.Tables;

/// <summary>The weight of one term of a sum, in each world of a block.</summary>
/// <param name="store">The block of worlds.</param>
/// <param name="standing">The measures that stand.</param>
/// <param name="term">Which term.</param>
internal delegate ReadOnlySpan<double> WeightOfTerm(TableStore store, ulong standing, int term);

/// <summary>A sum of tables, each with a weight that differs from world to world: an expected utility from expected wants.</summary>
internal sealed class WeightedSum : TableNode
{
    private readonly WeightOfTerm _weight;
    private readonly ImmutableArray<TableNode> _terms;
    private readonly int[][] _cells;

    /// <summary>A weighted sum.</summary>
    /// <param name="id">Its place among the tables of a plan.</param>
    /// <param name="scope">What it spans: at least what each term spans.</param>
    /// <param name="weight">The weights.</param>
    /// <param name="weightTouching">The measures that change the weights, as a bit mask.</param>
    /// <param name="use">Who asks for it.</param>
    /// <param name="terms">The tables, in the order in which they are added.</param>
    public WeightedSum(int id, TableScope scope, WeightOfTerm weight, ulong weightTouching, TableUse use, ImmutableArray<TableNode> terms)
        : base(id, scope, terms.Aggregate(weightTouching, (touching, term) => touching | term.Touching), use)
    {
        _weight = weight;
        _terms = terms;
        _cells = [.. terms.Select(term => scope.Project(term.Scope))];
    }

    /// <inheritdoc/>
    public override void Fill(TableStore store, ulong standing, Span<double> cells)
    {
        int term = 0;
        for (; term + 1 < _terms.Length; term += 2)
        {
            WeighedRows.Add(cells, Term(store, standing, term), Term(store, standing, term + 1), isFirst: term == 0);
        }

        if (term < _terms.Length)
        {
            WeighedRows.Add(cells, Term(store, standing, term), isFirst: term == 0);
        }
        else if (term == 0)
        {
            cells.Clear();
        }
    }

    private WeighedRows.Term Term(TableStore store, ulong standing, int term) => new(_weight(store, standing, term), store.Get(_terms[term], standing), _cells[term]);
}
