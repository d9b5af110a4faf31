using System.Collections.Immutable;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Analysis.Rewiring;

/// <summary>A chance of a way to meet a want, by number.</summary>
/// <param name="Way">Number of the way.</param>
/// <param name="Want">Number of the want.</param>
/// <param name="Chance">The chance before fears and terms.</param>
internal readonly record struct Link(int Way, int Want, Judgement Chance);

/// <summary>A factor on the odds of a way's links.</summary>
/// <param name="By">Number of the fear or term.</param>
/// <param name="Shift">The factor.</param>
internal readonly record struct WayShift(int By, Judgement Shift);

/// <summary>A desire by numbers instead of names. Ways, terms, fears, roots keep the numbers they have in the file; wants are numbered roots first.</summary>
internal sealed class DesireIndex
{
    private readonly Dictionary<string, int> _wants = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<DesireWant?> _declared = [];
    private readonly List<string> _names = [];

    public DesireIndex(Desire desire)
    {
        Desire = desire;
        Roots = [.. desire.Roots.Select(r => NumberOf(r.Id))];
        foreach (DesireWant want in desire.Wants)
        {
            _declared[NumberOf(want.Id)] = want;
        }

        Dictionary<string, int> ways = Numbers(desire.Ways.Select(w => w.Id));
        Today = [.. desire.Ways.Select(w => w.Today)];
        Needs = [.. desire.Ways.Select(w => w.Needs.Select(n => ways[n]).ToArray())];
        ILookup<int, int> neededBy = Enumerable.Range(0, Needs.Length).SelectMany(w => Needs[w].Select(needed => (needed, w))).ToLookup(n => n.needed, n => n.w);
        NeededBy = [.. Enumerable.Range(0, Needs.Length).Select(w => neededBy[w].ToArray())];
        Links = [.. desire.Ways.SelectMany((way, w) => way.Reaches.Select(r => new Link(w, NumberOf(r.Id), r.Judgement)))];
        ILookup<int, int> byWay = Enumerable.Range(0, Links.Length).ToLookup(l => Links[l].Way);
        LinksOfWay = [.. Enumerable.Range(0, desire.Ways.Length).Select(w => byWay[w].ToArray())];
        Parts = [.. _declared.ToArray().Select(d => d is null ? [] : d.Parts.Select(NumberOf).ToArray())];
        ILookup<int, int> byWant = Enumerable.Range(0, Links.Length).ToLookup(l => Links[l].Want);
        LinksOfWant = [.. Enumerable.Range(0, _declared.Count).Select(g => byWant[g].ToArray())];
        FearShifts = Shifts(ways, desire.Fears.Select(f => f.Shifts));
        TermShifts = Shifts(ways, desire.Terms.Select(t => t.Shifts));
        ILookup<int, int> blocks = desire.Terms.SelectMany((t, i) => t.Blocks.Select(b => (Way: ways[b], Term: i))).ToLookup(b => b.Way, b => b.Term);
        BlockedBy = [.. Enumerable.Range(0, desire.Ways.Length).Select(w => blocks[w].Distinct().ToArray())];
        Goods = Names(desire.Ways.SelectMany(w => w.Harms), LimitKind.Harm);
        EffortKinds = Names(desire.Ways.SelectMany(w => w.Efforts), LimitKind.Effort);
    }

    public Desire Desire { get; }

    public int Ways => Today.Length;

    public int Terms => Desire.Terms.Length;

    /// <summary>Number of wants, roots among them.</summary>
    public int Wants => _declared.Count;

    /// <summary>The want that each root is.</summary>
    public int[] Roots { get; }

    public bool[] Today { get; }

    public int[][] Needs { get; }

    public int[][] NeededBy { get; }

    public Link[] Links { get; }

    public int[][] LinksOfWay { get; }

    public int[][] LinksOfWant { get; }

    /// <summary>The parts of each want.</summary>
    public int[][] Parts { get; }

    public WayShift[][] FearShifts { get; }

    public WayShift[][] TermShifts { get; }

    public int[][] BlockedBy { get; }

    public ImmutableArray<string> Goods { get; }

    public ImmutableArray<string> EffortKinds { get; }

    /// <summary>The phrase that names a want.</summary>
    public string NameOf(int want) => _names[want];

    /// <summary>The number of a want.</summary>
    public int WantOf(string id) => _wants[id];

    /// <summary>What the file says a want is; null for one that is only named by a root or a way.</summary>
    public DesireWant? Declared(int want) => _declared[want];

    /// <summary>How a want is met by its parts; a want without parts is a leaf whatever it is called.</summary>
    public WantShape Shape(int want) => Parts[want].Length == 0 ? WantShape.Leaf : _declared[want]!.Shape;

    /// <summary>Whether one and the same way must meet all parts of a want.</summary>
    public bool IsTogether(int want) => Shape(want) == WantShape.All && _declared[want]!.Together;

    private int NumberOf(string id)
    {
        if (!_wants.TryGetValue(id, out int number))
        {
            number = _declared.Count;
            _wants.Add(id, number);
            _declared.Add(null);
            _names.Add(id);
        }

        return number;
    }

    private WayShift[][] Shifts(Dictionary<string, int> ways, IEnumerable<ImmutableArray<Named>> shifts)
    {
        ILookup<int, WayShift> byWay = shifts.SelectMany((own, by) => own.Select(s => (Way: ways[s.Id], Shift: new WayShift(by, s.Judgement)))).ToLookup(s => s.Way, s => s.Shift);
        return [.. Enumerable.Range(0, Desire.Ways.Length).Select(w => byWay[w].ToArray())];
    }

    private ImmutableArray<string> Names(IEnumerable<Named> named, LimitKind kind) =>
        [.. named.Select(n => n.Id).Concat(Desire.Limits.Where(l => l.Kind == kind).Select(l => l.Of)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static Dictionary<string, int> Numbers(IEnumerable<string> ids) =>
        ids.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.OrdinalIgnoreCase);
}
