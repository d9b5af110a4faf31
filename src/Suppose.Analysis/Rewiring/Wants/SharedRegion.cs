using System.Globalization;
using System.Text;

namespace Suppose.Analysis.Rewiring.Wants;

/// <summary>Works out the expected degree of one node beneath which something is used twice.</summary>
/// <remarks>
/// A node beneath whose descendants are used from nowhere else is a module: it counts as one event with its own expectation (modules of fault trees: Dutuit and Rauzy 1996, IEEE Transactions on
/// Reliability 45). Children that share no module come upon twice are independent, so their chances multiply; of those that do, the module used by most is asked both ways:
/// <c>E = p E[it happens] + (1 - p) E[it does not]</c> (Shannon's expansion). Results for the same nodes and the same answers are worked out once.
/// </remarks>
internal sealed class SharedRegion
{
    private readonly int _top;
    private readonly WantFormula _formula;
    private readonly TapeBuilder _tape;
    private readonly Func<int, int> _expectation;
    private readonly HashSet<int> _modules = [];
    private readonly Dictionary<int, int> _paths = [];
    private readonly Dictionary<int, SortedSet<int>> _shared = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<int, bool> _answers = [];

    /// <summary>A region.</summary>
    /// <param name="top">The node.</param>
    /// <param name="formula">The formula it is of.</param>
    /// <param name="beneath">The node and all beneath it, in rising order.</param>
    /// <param name="tape">Where steps are written.</param>
    /// <param name="expectation">The step of another node's expected degree.</param>
    public SharedRegion(int top, WantFormula formula, int[] beneath, TapeBuilder tape, Func<int, int> expectation)
    {
        _top = top;
        _formula = formula;
        _tape = tape;
        _expectation = expectation;
        FindModules(beneath);
    }

    /// <summary>The step that is the expected degree of the top.</summary>
    public int Step() => One(_top);

    private void FindModules(int[] beneath)
    {
        Dictionary<int, List<int>> parents = beneath.ToDictionary(node => node, _ => new List<int>());
        foreach (int node in beneath)
        {
            foreach (int child in _formula.Nodes[node].Children)
            {
                parents[child].Add(node);
            }
        }

        // The node that every way down passes through last before a node, and how many such stand above it.
        Dictionary<int, int> above = new() { [_top] = _top };
        Dictionary<int, int> depth = new() { [_top] = 0 };
        foreach (int node in beneath.Reverse().Skip(1))
        {
            int last = parents[node].Aggregate((a, b) => Meet(a, b, above, depth));
            above[node] = last;
            depth[node] = depth[last] + 1;
        }

        Dictionary<int, int> highest = [];
        foreach (int node in beneath)
        {
            int own = int.MaxValue;
            foreach (int child in _formula.Nodes[node].Children)
            {
                own = Math.Min(own, Math.Min(depth[above[child]], highest[child]));
            }

            highest[node] = own;
            if (own >= depth[node] && node != _top)
            {
                _modules.Add(node);
            }
        }

        CountPaths(beneath);
    }

    /// <summary>In how many ways each module is come upon from the top, without going through another: one, or more.</summary>
    private void CountPaths(int[] beneath)
    {
        _paths[_top] = 1;
        foreach (int node in beneath.Reverse().Where(node => !_modules.Contains(node) && _paths.ContainsKey(node)))
        {
            foreach (int child in _formula.Nodes[node].Children)
            {
                _paths[child] = Math.Min(2, _paths.GetValueOrDefault(child) + _paths[node]);
            }
        }
    }

    private static int Meet(int a, int b, Dictionary<int, int> above, Dictionary<int, int> depth)
    {
        while (a != b)
        {
            if (depth[a] >= depth[b])
            {
                a = above[a];
            }
            else
            {
                b = above[b];
            }
        }

        return a;
    }

    /// <summary>The expected degree of one node, given the answers so far.</summary>
    private int One(int node)
    {
        if (_modules.Contains(node))
        {
            return _answers.TryGetValue(node, out bool happens) ? (happens ? TapeBuilder.One : TapeBuilder.Zero) : _expectation(node);
        }

        string key = Key("n", [node], Shared(node));
        if (!_known.TryGetValue(key, out int step))
        {
            FormulaNode own = _formula.Nodes[node];
            step = own.Kind == FormulaKind.Mean ? _tape.Mean(own.Of, [.. own.Children.Select(One)]) : Join(own.Kind, own.Children);
            _known.Add(key, step);
        }

        return step;
    }

    /// <summary>Any or all of some nodes, given the answers so far.</summary>
    private int Join(FormulaKind kind, IEnumerable<int> children)
    {
        List<int> open = [];
        if (!Flatten(kind, children, open))
        {
            return kind == FormulaKind.Any ? TapeBuilder.One : TapeBuilder.Zero;
        }

        int[] steps = [.. Groups(open).Select(group => group.Count == 1 ? One(group[0]) : Ask(kind, group))];
        return kind == FormulaKind.Any ? _tape.Any(steps) : _tape.All(steps);
    }

    /// <summary>Gathers what is not decided yet; false where one child decides the whole.</summary>
    private bool Flatten(FormulaKind kind, IEnumerable<int> children, List<int> open)
    {
        foreach (int child in children)
        {
            if (_modules.Contains(child))
            {
                if (!_answers.TryGetValue(child, out bool happens))
                {
                    open.Add(child);
                }
                else if (happens == (kind == FormulaKind.Any))
                {
                    return false;
                }
            }
            else if (_formula.Nodes[child].Kind == kind)
            {
                if (!Flatten(kind, _formula.Nodes[child].Children, open))
                {
                    return false;
                }
            }
            else
            {
                open.Add(child);
            }
        }

        return true;
    }

    /// <summary>Asks both ways about the event that most of the nodes share.</summary>
    private int Ask(FormulaKind kind, List<int> group)
    {
        SortedSet<int> shared = [.. group.SelectMany(Shared)];
        string key = Key(kind == FormulaKind.Any ? "o" : "a", group, shared);
        if (_known.TryGetValue(key, out int step))
        {
            return step;
        }

        if (_known.Count > TapeBuilder.MostSteps)
        {
            throw new TooTangledException(-1);
        }

        int asked = shared.Where(s => !_answers.ContainsKey(s)).MaxBy(s => group.Count(node => Shared(node).Contains(s)));
        _answers.Add(asked, true);
        int then = Join(kind, group);
        _answers[asked] = false;
        int otherwise = Join(kind, group);
        _answers.Remove(asked);
        step = _tape.Where(_expectation(asked), then, otherwise);
        _known.Add(key, step);
        return step;
    }

    /// <summary>The nodes in groups that share nothing undecided with one another.</summary>
    private List<List<int>> Groups(List<int> nodes)
    {
        List<List<int>> groups = [];
        List<HashSet<int>> holds = [];
        foreach (int node in nodes)
        {
            HashSet<int> own = [.. Shared(node).Where(s => !_answers.ContainsKey(s))];
            List<int> joined = [node];
            for (int i = groups.Count - 1; i >= 0; i--)
            {
                if (holds[i].Overlaps(own))
                {
                    joined.InsertRange(0, groups[i]);
                    own.UnionWith(holds[i]);
                    groups.RemoveAt(i);
                    holds.RemoveAt(i);
                }
            }

            groups.Add(joined);
            holds.Add(own);
        }

        return groups;
    }

    /// <summary>The modules come upon twice that a node hangs on.</summary>
    private SortedSet<int> Shared(int node)
    {
        if (!_shared.TryGetValue(node, out SortedSet<int>? own))
        {
            own = [];
            if (_modules.Contains(node))
            {
                if (_paths[node] > 1)
                {
                    own.Add(node);
                }
            }
            else
            {
                foreach (int child in _formula.Nodes[node].Children)
                {
                    own.UnionWith(Shared(child));
                }
            }

            _shared.Add(node, own);
        }

        return own;
    }

    private string Key(string kind, IEnumerable<int> nodes, SortedSet<int> shared)
    {
        StringBuilder key = new(kind);
        foreach (int node in nodes.Order())
        {
            key.Append(CultureInfo.InvariantCulture, $" {node}");
        }

        foreach (int one in shared)
        {
            if (_answers.TryGetValue(one, out bool happens))
            {
                key.Append(CultureInfo.InvariantCulture, $" {(happens ? '+' : '-')}{one}");
            }
        }

        return key.ToString();
    }
}
