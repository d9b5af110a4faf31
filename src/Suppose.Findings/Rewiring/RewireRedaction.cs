using System.Collections.Immutable;

using Suppose.Analysis.Rewiring;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Findings.Rewiring;

/// <summary>Takes every word of the author's out of what was found: names become numbers, and prose is left out. The figures stay as they are.</summary>
public sealed class RewireRedaction
{
    private readonly RedactionWords _words;
    private readonly Dictionary<string, string> _upper = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _ways = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _fears = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _goods = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _efforts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _keys = [];

    private RewireRedaction(RewireRun run, Wording wording)
    {
        _words = new RedactionWords(wording);
        Number(_upper, run.Desire.Roots.Select(r => r.Id), _words.Root);
        Number(_upper, run.Desire.Wants.Select(w => w.Id).Where(id => !_upper.ContainsKey(id)), _words.Want);
        Number(_ways, run.Desire.Ways.Select(w => w.Id), _words.Way);
        Number(_terms, run.Desire.Terms.Select(t => t.Id), _words.Term);
        Number(_fears, run.Desire.Fears.Select(f => f.Id), _words.Fear);
        Number(_goods, run.Goods, _words.Good);
        Number(_efforts, run.EffortKinds, _words.Effort);
    }

    /// <summary>The same without the author's words.</summary>
    /// <param name="run">What was found.</param>
    /// <param name="wording">The sentences.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RewireRun Of(RewireRun run, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(wording);
        return new RewireRedaction(run, wording).Redact(run);
    }

    private RewireRun Redact(RewireRun run) => run with
    {
        Desire = Redact(run.Desire),
        Goods = All(run.Goods, _goods),
        EffortKinds = All(run.EffortKinds, _efforts),
        Shape = new DesireShape
        {
            Roots = [.. run.Shape.Roots.Select(r => new RootShape(_upper[r.Root], All(r.Ways, _ways), All(r.OnlyBy, _ways), r.Reached, [.. r.RuledOutBy.Select(s => All(s, _terms))]))],
            Shared = [.. run.Shape.Shared.Select(s => new WayRoots(_ways[s.Way], All(s.Roots, _upper)))],
        },
        Unreached = All(run.Unreached, _upper),
        Limit = run.Limit is { } limit ? limit with { Subject = limit.Subject is null ? null : _upper.GetValueOrDefault(limit.Subject) } : null,
        Today = Redact(run.Today),
        Best = Redact(run.Best),
        Slight = [.. run.Slight.Select(s => s with { Way = _ways[s.Way] })],
        Front = [.. run.Front.Select(t => Redact(t)!)],
        Releases = [.. run.Releases.Select(r => r with { Terms = All(r.Terms, _terms), Best = Redact(r.Best)! })],
        Terms = [.. run.Terms.Select(t => t with { Term = _terms[t.Term], Opens = All(t.Opens, _ways) })],
        Telling = [.. run.Telling.Select(t => t with { Judgement = Redact(t.Judgement), Low = Redact(t.Low), High = Redact(t.High) })],
        Judgements = [.. run.Judgements.Select(Redact)],
    };

    private Desire Redact(Desire desire) => desire with
    {
        Title = _words.Desire(),
        About = null,
        Numbers = [],
        Roots = [.. desire.Roots.Select(r => r with { Id = _upper[r.Id], Weight = RedactIfAny(r.Weight) })],
        RankedRoots = desire.RankedRoots is { } ranked ? ranked with { Tiers = [.. ranked.Tiers.Select(t => t.Select(w => w with { Want = _upper[w.Want] }).ToImmutableArray())] } : null,
        Wants = [.. desire.Wants.Select(w => w with { Id = _upper[w.Id], Parts = All(w.Parts, _upper), Weights = [.. w.Weights.Select(Redact)], Already = RedactIfAny(w.Already) })],
        Ways = [.. desire.Ways.Select(w => w with
        {
            Id = _ways[w.Id],
            Says = null,
            FirstStep = null,
            Reaches = All(w.Reaches, _upper),
            Harms = All(w.Harms, _goods),
            Efforts = All(w.Efforts, _efforts),
            Needs = All(w.Needs, _ways),
        })],
        Fears = [.. desire.Fears.Select(f => f with { Id = _fears[f.Id], Shifts = All(f.Shifts, _ways) })],
        Terms = [.. desire.Terms.Select(t => t with { Id = _terms[t.Id], Matters = RedactIfAny(t.Matters), Blocks = All(t.Blocks, _ways), Shifts = All(t.Shifts, _ways) })],
        Limits = [.. desire.Limits.Select(l => l with { Of = (l.Kind == LimitKind.Harm ? _goods : _efforts)[l.Of], Bar = Redact(l.Bar) })],
        Aims = [.. desire.Aims.Select(a => a with { Of = _upper[a.Of], Bar = Redact(a.Bar) })],
        Suppressions = [],
    };

    private DesireTree? Redact(DesireTree? tree) => tree is null ? null : tree with { Ways = All(tree.Ways, _ways), LetGo = All(tree.LetGo, _terms) };

    private AnswerAt Redact(AnswerAt answer) => answer with { Ways = answer.Ways is { } ways ? All(ways, _ways) : null };

    private Judgement? RedactIfAny(Judgement? judgement) => judgement is null ? null : Redact(judgement);

    // Keys and labels are made of names; what was written may be the name of a number, and reasons are prose.
    private Judgement Redact(Judgement judgement)
    {
        if (!_keys.TryGetValue(judgement.Key, out var name))
        {
            _keys.Add(judgement.Key, name = _words.Judgement(_keys.Count + 1));
        }

        var written = judgement.Written.StartsWith('=') ? judgement.Word ?? name : judgement.Written;
        return judgement with { Key = name, Label = name, Written = written, Because = null, By = null };
    }

    private ImmutableArray<Named> All(ImmutableArray<Named> named, Dictionary<string, string> names) => [.. named.Select(n => new Named(names[n.Id], Redact(n.Judgement)))];

    private static ImmutableArray<string> All(ImmutableArray<string> ids, Dictionary<string, string> names) => [.. ids.Select(id => names[id])];

    private static void Number(Dictionary<string, string> names, IEnumerable<string> ids, Func<int, string> name)
    {
        var number = 0;
        foreach (var id in ids.ToList())
        {
            names.TryAdd(id, name(++number));
        }
    }
}
