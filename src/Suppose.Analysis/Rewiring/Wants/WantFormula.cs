using Suppose.Model.Desires;

namespace Suppose.Analysis.Rewiring.Wants;

/// <summary>The formulas of all wants of a desire, as one graph without cycles.</summary>
/// <remarks>
/// A want is <c>any</c> of its own events and its tree. A want without a weighted mean beneath it is either met or not, so all that use it share its node. One with a mean beneath has a degree
/// between; the degrees of two uses multiply, which is what two independent draws of that chance would do, so each use takes a copy of the nodes that have degrees (and shares those that don't).
/// A <c>together</c> is <c>any</c>, over the ways and over none, of <c>all</c> its parts as that way alone would meet them; a weighted mean beneath it
/// is then met where all its parts are, since one way either does it or does not; events beneath it are kept apart by way.
/// </remarks>
internal sealed class WantFormula
{
    private const int MostNodes = 2_000_000;
    private readonly DesireIndex _desire;
    private readonly List<FormulaNode> _nodes = [new FormulaNode(FormulaKind.Never, [], -1)];
    private readonly List<WantEvent> _events = [];
    private readonly Dictionary<(int Already, int Link), int> _single = [];
    private readonly Dictionary<(int Want, int Way), int> _alone = [];
    private readonly Dictionary<int, int> _own = [];
    private readonly bool[] _beneathTogether;
    private readonly bool[] _met;
    private readonly bool[] _used;
    private readonly int[] _first;

    public WantFormula(DesireIndex desire)
    {
        _desire = desire;
        _beneathTogether = new bool[desire.Wants];
        _met = new bool[desire.Wants];
        _used = new bool[desire.Wants];
        _first = new int[desire.Wants];
        int[] order = PartsFirst(desire);
        foreach (int want in order.Reverse())
        {
            if (desire.IsTogether(want) || _beneathTogether[want])
            {
                Array.ForEach(desire.Parts[want], part => _beneathTogether[part] = true);
            }
        }

        foreach (int want in order)
        {
            _met[want] = desire.IsTogether(want) || (desire.Shape(want) != WantShape.Weigh && desire.Parts[want].All(part => _met[part]));
            _first[want] = Build(want);
        }
    }

    /// <summary>Every node; children stand before those that use them. The first is never met.</summary>
    public IReadOnlyList<FormulaNode> Nodes => _nodes;

    /// <summary>Every event.</summary>
    public IReadOnlyList<WantEvent> Events => _events;

    /// <summary>The node that says when a want is met.</summary>
    public int NodeOf(int want) => _first[want];

    /// <summary>The wants, parts before what is made of them.</summary>
    private static int[] PartsFirst(DesireIndex desire)
    {
        List<int> order = [];
        byte[] seen = new byte[desire.Wants];
        Stack<int> open = new();
        for (int start = 0; start < desire.Wants; start++)
        {
            open.Push(start);
            while (open.TryPop(out int want))
            {
                switch (seen[want])
                {
                    case 0:
                        seen[want] = 1;
                        open.Push(want);
                        Array.ForEach(desire.Parts[want], part =>
                        {
                            if (seen[part] == 0)
                            {
                                open.Push(part);
                            }
                        });
                        break;
                    case 1:
                        seen[want] = 2;
                        order.Add(want);
                        break;
                }
            }
        }

        return [.. order];
    }

    private int Build(int want)
    {
        // What happens to the want itself happens once, however often the want is used.
        if (!_own.TryGetValue(want, out int own))
        {
            own = Own(want);
            _own.Add(want, own);
        }

        return Join(FormulaKind.Any, [own, Tree(want)]);
    }

    /// <summary>What happens to the want itself.</summary>
    private int Own(int want)
    {
        int already = Already(want);
        int[] links = _desire.LinksOfWant[want];
        if (_beneathTogether[want])
        {
            return Join(FormulaKind.Any, [already < 0 ? 0 : Single(already, -1), .. links.Select(link => Single(-1, link))]);
        }

        return already < 0 && links.Length == 0 ? 0 : Event(new WantEvent(already, links));
    }

    private int Tree(int want) => _desire.Shape(want) switch
    {
        WantShape.Leaf => 0,
        WantShape.Any => Join(FormulaKind.Any, Uses(want)),
        WantShape.Weigh => Add(new FormulaNode(FormulaKind.Mean, Uses(want), want)),
        _ => _desire.IsTogether(want) ? Together(want) : Join(FormulaKind.All, Uses(want)),
    };

    private int[] Uses(int want) => [.. _desire.Parts[want].Select(Use)];

    /// <summary>A want as part of another.</summary>
    private int Use(int want)
    {
        if (_met[want])
        {
            return _first[want];
        }

        bool again = _used[want];
        _used[want] = true;
        return again ? Build(want) : _first[want];
    }

    private int Together(int want)
    {
        SortedSet<int> ways = [];
        HashSet<int> seen = [];
        Stack<int> open = new(_desire.Parts[want]);
        while (open.TryPop(out int part))
        {
            if (seen.Add(part))
            {
                ways.UnionWith(_desire.LinksOfWant[part].Select(link => _desire.Links[link].Way));
                Array.ForEach(_desire.Parts[part], open.Push);
            }
        }

        return Join(FormulaKind.Any, [.. ways.Prepend(-1).Select(way => Join(FormulaKind.All, [.. _desire.Parts[want].Select(part => Alone(part, way))]))]);
    }

    /// <summary>A want as one way alone would meet it, as far as it is not met already; way -1 is no way.</summary>
    private int Alone(int want, int way)
    {
        if (_alone.TryGetValue((want, way), out int known))
        {
            return known;
        }

        int already = Already(want);
        int[] parts = [.. _desire.Parts[want].Where((_, part) => Counts(want, part)).Select(part => Alone(part, way))];
        int tree = parts.Length == 0 ? 0 : Join(_desire.Shape(want) == WantShape.Any ? FormulaKind.Any : FormulaKind.All, parts);
        int node = Join(
            FormulaKind.Any,
            [already < 0 ? 0 : Single(already, -1), .. _desire.LinksOfWant[want].Where(link => _desire.Links[link].Way == way).Select(link => Single(-1, link)), tree]);
        _alone[(want, way)] = node;
        return node;
    }

    /// <summary>Whether a part can matter: all do but those that are weighed and weigh nothing beside others that do.</summary>
    private bool Counts(int want, int part)
    {
        var weights = _desire.Declared(want)!.Weights;
        return _desire.Shape(want) != WantShape.Weigh || weights[part].Distribution.Maximum > 0 || weights.All(weight => weight.Distribution.Maximum == 0);
    }

    private int Already(int want) => _desire.Declared(want)?.Already is null ? -1 : want;

    private int Single(int already, int link)
    {
        if (!_single.TryGetValue((already, link), out int node))
        {
            node = Event(new WantEvent(already, link < 0 ? [] : [link]));
            _single.Add((already, link), node);
        }

        return node;
    }

    private int Event(WantEvent happening)
    {
        _events.Add(happening);
        return Add(new FormulaNode(FormulaKind.Event, [], _events.Count - 1));
    }

    /// <summary>Any or all of some nodes, without those that change nothing.</summary>
    private int Join(FormulaKind kind, int[] children)
    {
        if (kind == FormulaKind.All && children.Contains(0))
        {
            return 0;
        }

        // A node that stands twice is one without degrees, and twice the same event is once.
        int[] left = [.. children.Where(child => child != 0).Distinct()];
        return left.Length switch { 0 => 0, 1 => left[0], _ => Add(new FormulaNode(kind, left, -1)) };
    }

    private int Add(FormulaNode node)
    {
        if (_nodes.Count >= MostNodes)
        {
            throw new TooTangledException(-1);
        }

        _nodes.Add(node);
        return _nodes.Count - 1;
    }
}
