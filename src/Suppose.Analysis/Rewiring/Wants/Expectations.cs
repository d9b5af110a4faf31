namespace Suppose.Analysis.Rewiring.Wants;

/// <summary>Works out, as steps of a tape, the expected degree of nodes of a formula, exactly.</summary>
/// <remarks>
/// Where nothing beneath a node is used twice, its children are independent and a product does. Elsewhere <see cref="SharedRegion"/> asks what follows where a shared event happens and where not.
/// </remarks>
internal sealed class Expectations
{
    private readonly WantFormula _formula;
    private readonly TapeBuilder _tape;
    private readonly Dictionary<int, int> _known = [];
    private readonly int[] _uses;
    private readonly bool[] _plain;

    public Expectations(WantFormula formula, TapeBuilder tape)
    {
        _formula = formula;
        _tape = tape;
        _uses = new int[formula.Nodes.Count];
        _plain = new bool[formula.Nodes.Count];
        foreach (FormulaNode node in formula.Nodes)
        {
            Array.ForEach(node.Children, child => _uses[child]++);
        }

        for (int i = 0; i < _plain.Length; i++)
        {
            _plain[i] = formula.Nodes[i].Children.All(child => _uses[child] == 1 && _plain[child]);
        }
    }

    /// <summary>The step that is the expected degree of a node.</summary>
    public int Of(int node)
    {
        if (_known.TryGetValue(node, out int known))
        {
            return known;
        }

        // Children first, by number rather than by recursion: a chain of wants may be long.
        foreach (int below in Beneath(node).Where(below => !_known.ContainsKey(below) && _plain[below]))
        {
            _known.Add(below, Plain(_formula.Nodes[below]));
        }

        if (!_known.TryGetValue(node, out known))
        {
            known = new SharedRegion(node, _formula, Beneath(node), _tape, Of).Step();
            _known.Add(node, known);
        }

        return known;
    }

    private int Plain(FormulaNode node) => node.Kind switch
    {
        FormulaKind.Never => TapeBuilder.Zero,
        FormulaKind.Event => _tape.Event(node.Of),
        FormulaKind.Any => _tape.Any([.. node.Children.Select(child => _known[child])]),
        FormulaKind.All => _tape.All([.. node.Children.Select(child => _known[child])]),
        _ => _tape.Mean(node.Of, [.. node.Children.Select(child => _known[child])]),
    };

    /// <summary>A node and all beneath it, in rising order.</summary>
    private int[] Beneath(int node)
    {
        HashSet<int> seen = [node];
        Stack<int> open = new(seen);
        while (open.TryPop(out int next))
        {
            foreach (int child in _formula.Nodes[next].Children)
            {
                if (seen.Add(child))
                {
                    open.Push(child);
                }
            }
        }

        return [.. seen.Order()];
    }
}
