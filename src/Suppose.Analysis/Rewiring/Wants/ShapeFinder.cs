using System.Collections.Immutable;
using Suppose.Analysis.Rewiring.Search;
using Suppose.Model;

namespace Suppose.Analysis.Rewiring.Wants;

/// <summary>Finds what can be said of a desire without any number.</summary>
internal sealed class ShapeFinder
{
    private const int MostSets = 4096;
    private readonly DesireIndex _desire;
    private readonly WantFormula _formula;
    private readonly bool[] _everyTerm;

    public ShapeFinder(DesireIndex desire, WantFormula formula)
    {
        _desire = desire;
        _formula = formula;
        _everyTerm = new bool[desire.Terms];
        Array.Fill(_everyTerm, true);
    }

    /// <summary>The shape.</summary>
    public DesireShape Shape()
    {
        bool[] kept = Reach(new bool[_desire.Terms], without: -1);
        bool[] free = Reach(_everyTerm, without: -1);
        ImmutableArray<RootShape> roots = [.. Enumerable.Range(0, _desire.Roots.Length).Select(root => Root(root, kept, free))];
        return new DesireShape
        {
            Roots = roots,
            Shared = [.. _desire.Desire.Ways
                .Select(way => new WayRoots(way.Id, [.. roots.Where(r => r.Ways.Contains(way.Id)).Select(r => r.Root)]))
                .Where(way => way.Roots.Length > 1)],
        };
    }

    /// <summary>Ids of the roots that nothing listed reaches, whatever terms are let go.</summary>
    public ImmutableArray<string> Unreached()
    {
        bool[] free = Reach(_everyTerm, without: -1);
        return [.. _desire.Desire.Roots.Where((_, i) => !free[_formula.NodeOf(_desire.Roots[i])]).Select(root => root.Id)];
    }

    private RootShape Root(int root, bool[] kept, bool[] free)
    {
        int node = _formula.NodeOf(_desire.Roots[root]);
        bool reached = kept[node];
        bool[] terms = reached ? new bool[_desire.Terms] : _everyTerm;
        ImmutableArray<string> onlyBy = !free[node] ? [] : [.. Ids(way => !Reach(terms, way)[node])];
        return new RootShape(
            _desire.Desire.Roots[root].Id,
            [.. Ids(Beneath(node).Contains)],
            onlyBy,
            reached,
            reached || !free[node] ? [] : RuledOutBy(node));
    }

    private IEnumerable<string> Ids(Func<int, bool> way) => _desire.Desire.Ways.Where((_, i) => way(i)).Select(way => way.Id);

    /// <summary>The ways with a link that may come through to something beneath a node.</summary>
    private HashSet<int> Beneath(int node)
    {
        HashSet<int> seen = [node];
        HashSet<int> ways = [];
        Stack<int> open = new(seen);
        while (open.TryPop(out int next))
        {
            FormulaNode own = _formula.Nodes[next];
            if (own.Kind == FormulaKind.Event)
            {
                ways.UnionWith(_formula.Events[own.Of].Links.Where(link => MayPass(link, _everyTerm)).Select(link => _desire.Links[link].Way));
            }

            foreach (int child in own.Children.Where(seen.Add))
            {
                open.Push(child);
            }
        }

        return ways;
    }

    /// <summary>Every smallest set of terms that together rule a root out, the others let go; the smallest first.</summary>
    private ImmutableArray<ImmutableArray<string>> RuledOutBy(int node)
    {
        int[] terms = [.. Enumerable.Range(0, _desire.Terms).Where(t => !_desire.Desire.Terms[t].Blocks.IsEmpty || !_desire.Desire.Terms[t].Shifts.IsEmpty)];
        return [.. SmallestSets.Of(terms, MostSets, set => !Reach(LetGoAllBut(set), without: -1)[node], out _)
            .Select(set => set.Select(t => _desire.Desire.Terms[t].Id).ToImmutableArray())];
    }

    private bool[] LetGoAllBut(int[] kept)
    {
        bool[] letGo = [.. _everyTerm];
        Array.ForEach(kept, term => letGo[term] = false);
        return letGo;
    }

    /// <summary>For each node of the formula whether it can be met at all, by all ways that can be taken but one and those that need it.</summary>
    private bool[] Reach(bool[] letGo, int without)
    {
        bool[] usable = TreeModel.UsableWays(_desire, letGo, without);
        bool[] met = new bool[_formula.Nodes.Count];
        for (int i = 0; i < met.Length; i++)
        {
            FormulaNode node = _formula.Nodes[i];
            met[i] = node.Kind switch
            {
                FormulaKind.Never => false,
                FormulaKind.Event => Happens(_formula.Events[node.Of], usable, letGo),
                FormulaKind.All => node.Children.All(child => met[child]),
                FormulaKind.Any => node.Children.Any(child => met[child]),
                _ => node.Children.Where((_, part) => _desire.Declared(node.Of)!.Weights[part].Distribution.Maximum > 0).Any(child => met[child]),
            };
        }

        return met;
    }

    private bool Happens(WantEvent happening, bool[] usable, bool[] letGo) =>
        (happening.Already >= 0 && May(_desire.Declared(happening.Already)!.Already!))
        || happening.Links.Any(link => usable[_desire.Links[link].Way] && MayPass(link, letGo));

    private bool MayPass(int link, bool[] letGo) =>
        May(_desire.Links[link].Chance)
        && _desire.FearShifts[_desire.Links[link].Way].All(shift => May(shift.Shift))
        && _desire.TermShifts[_desire.Links[link].Way].All(shift => letGo[shift.By] || May(shift.Shift));

    private static bool May(Judgement judgement) => judgement.Distribution.Maximum > 0;
}
