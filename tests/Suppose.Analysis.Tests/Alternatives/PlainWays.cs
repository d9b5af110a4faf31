using Suppose.Analysis.Tests.Situations;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Tests.Alternatives;

/// <summary>Every set of changes tried, with nothing passed over and nothing reused: what makes an option the best wherever a harmful one was.</summary>
internal sealed class PlainWays
{
    private const double Tie = 1e-12;

    private readonly Inquiry _inquiry;
    private readonly Possibility _possibility;
    private readonly PlainWorld _world;
    private readonly PlainChoice _choice;
    private readonly string[] _seen;

    public PlainWays(Inquiry inquiry, string possibility, Func<Judgement, double>? number = null)
    {
        WorldTable central = WorldTable.Central(JudgementSet.OfRun(inquiry));
        _inquiry = inquiry;
        _possibility = inquiry.Possibilities.Single(p => p.Id == possibility);
        _world = new PlainWorld(inquiry, number ?? (j => central.Of(j)[0]), (ranked, want) => central.Of(ranked, want)[0]);
        _choice = new PlainChoice(_world);
        _seen = [.. inquiry.Circumstances.Where(c => c.Seen).Select(c => c.Id)];
    }

    /// <summary>The cases that tempt as things stood, told apart by what is seen anyhow.</summary>
    public List<Dictionary<string, string>> Tempted() =>
        [.. _choice.States(_possibility, new HashSet<string>()).Where(s => Best(_possibility, s.State, []).Any(o => _choice.IsNever(o, s.State))).Select(s => s.State)];

    /// <summary>Options within reach that are harmful in no case that tempts.</summary>
    public string[] LessDestructive(List<Dictionary<string, string>> tempted) =>
        [.. _inquiry.Options.Select(o => o.Id).Where(o => _possibility.Only.IsEmpty || _possibility.Only.Contains(o)).Where(o => tempted.All(t => !IsNeverTaken(o, t)))];

    /// <summary>All smallest sets of changes, each as sorted text.</summary>
    public SortedSet<string> Smallest(string option, List<Dictionary<string, string>> tempted)
    {
        List<(string[] Measures, Dictionary<string, string> Facts)> reached = [.. Sets().Where(s => Reaches(option, s.Measures, s.Facts, tempted))];
        bool IsPart((string[] Measures, Dictionary<string, string> Facts) part, (string[] Measures, Dictionary<string, string> Facts) of) =>
            part.Measures.All(of.Measures.Contains) && part.Facts.All(f => of.Facts.TryGetValue(f.Key, out string? state) && state == f.Value)
            && part.Measures.Length + part.Facts.Count < of.Measures.Length + of.Facts.Count;
        return [.. reached.Where(set => !reached.Exists(part => IsPart(part, set))).Select(set => Text(set.Measures, set.Facts.Select(f => (f.Key, f.Value))))];
    }

    public static string Text(IEnumerable<string> measures, IEnumerable<(string Circumstance, string State)> facts) =>
        string.Join("+", measures.Order(StringComparer.Ordinal)) + " | " + string.Join("+", facts.Select(f => $"{f.Circumstance}={f.State}").Order(StringComparer.Ordinal));

    public bool Reaches(string option, string[] measures, Dictionary<string, string> facts, List<Dictionary<string, string>> tempted)
    {
        if (_possibility.Given.Any(g => facts.TryGetValue(g.Circumstance, out string? state) && state != g.State))
        {
            return false;
        }

        Possibility supposing = _possibility with
        {
            Given = [.. _possibility.Given, .. facts.Where(f => _possibility.Given.All(g => g.Circumstance != f.Key)).Select(f => new Fact(f.Key, f.Value, Place.Nowhere))],
        };
        if (facts.Count > 0 && _world.Circumstances(null, supposing, clamp: false, new HashSet<string>()).Sum(c => c.Chance) == 0)
        {
            return false;
        }

        var standing = measures.ToHashSet();
        var meant = _choice.States(supposing, standing)
            .Where(s => tempted.Exists(t => _seen.All(c => s.State[c] == (facts.TryGetValue(c, out string? state) ? state : t[c])))).ToList();
        return meant.Count > 0 && meant.TrueForAll(s => Best(supposing, s.State, standing).Contains(option));
    }

    private bool IsNeverTaken(string option, Dictionary<string, string> state) =>
        _choice.Available(option, _possibility, state, new HashSet<string>()) && _choice.IsNever(option, state);

    private string[] Best(Possibility possibility, Dictionary<string, string> state, HashSet<string> standing)
    {
        string[] options = [.. _inquiry.Options.Select(o => o.Id).Where(o => _choice.Available(o, possibility, state, standing))];
        if (options.All(o => _choice.IsNever(o, state)))
        {
            return [];
        }

        Dictionary<string, double> motive = _world.Motive(possibility, standing);
        Dictionary<string, double> utility = options.ToDictionary(o => o, o => _choice.Utility(motive, o, state, possibility, standing));
        string[] near = [.. options.Where(o => utility[o] >= utility.Values.Max() - Tie)];
        return near.Any(o => _choice.IsNever(o, state)) ? [.. near.Where(o => _choice.IsNever(o, state))] : near;
    }

    private IEnumerable<(string[] Measures, Dictionary<string, string> Facts)> Sets() =>
        from measures in new PlainDesigns(_world).Feasible()
        from facts in FactSets([.. _inquiry.Circumstances])
        select (measures, facts);

    private static IEnumerable<Dictionary<string, string>> FactSets(Circumstance[] circumstances)
    {
        if (circumstances.Length == 0)
        {
            yield return [];
            yield break;
        }

        foreach (Dictionary<string, string> rest in FactSets(circumstances[1..]))
        {
            yield return rest;
            foreach (string state in circumstances[0].States)
            {
                yield return new Dictionary<string, string>(rest) { [circumstances[0].Id] = state };
            }
        }
    }
}
