using System.Collections.Immutable;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Flips.Situations;

/// <summary>Under which possibilities of an inquiry with a situation a judgement can make a difference.</summary>
internal sealed class SituationUses
{
    private readonly Inquiry _inquiry;
    private readonly Dictionary<string, HashSet<int>> _possibilities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _prices;

    /// <summary>The uses of an inquiry's judgements.</summary>
    public SituationUses(Inquiry inquiry)
    {
        _inquiry = inquiry;
        int[] all = [.. Enumerable.Range(0, inquiry.Possibilities.Length)];
        Note(inquiry.Circumstances.SelectMany(c => c.Rules).Concat(inquiry.Outcomes.SelectMany(o => o.Rules)).SelectMany(r => r.Chances).Select(c => c.Chance), all);
        Note(inquiry.Wants.OfType<WeighedWant>().SelectMany(w => w.Parts).Select(p => p.Weight), all);
        Note(inquiry.Measures.SelectMany(m => m.Changes).Select(Changed).OfType<Judgement>(), all);
        Note(inquiry.Measures.SelectMany(m => m.Grows).Select(g => g.Shift), all);
        foreach (int possibility in all)
        {
            Note(Own(inquiry.Possibilities[possibility], []), [possibility]);
            string id = inquiry.Possibilities[possibility].Id;
            Note(inquiry.Measures.SelectMany(m => m.Stands).Where(s => s.Possibility == id).Select(s => s.Judgement), [possibility]);
        }

        Note(inquiry.Ours?.Wants.Select(w => w.Weight) ?? [], all);
        _prices = [.. inquiry.Measures.Select(m => m.Cost).Append(inquiry.Ours?.Costs).OfType<Judgement>().Select(j => j.Key)];
    }

    /// <summary>The possibilities under which it can, rising.</summary>
    public ImmutableArray<int> Possibilities(string key) => _possibilities.TryGetValue(key, out HashSet<int>? own) ? [.. own.Order()] : [];

    /// <summary>Whether a judgement says what a measure costs, or what costs weigh.</summary>
    public bool IsPrice(string key) => _prices.Contains(key);

    /// <summary>The judgement in a change; null where there is none.</summary>
    public static Judgement? Changed(Change change) => change switch
    {
        ShiftChange shift => shift.Shift,
        SetChange set => set.Chance,
        _ => null,
    };

    /// <summary>What a possibility wants and believes, the wants of those it mixes included.</summary>
    private IEnumerable<Judgement> Own(Possibility possibility, ImmutableHashSet<string> above)
    {
        IEnumerable<Judgement> wants = possibility.Wants.Select(w => w.Weight)
            .Concat(possibility.Mixes.Select(m => m.Share))
            .Concat(possibility.Mixes.Where(m => !above.Contains(m.Possibility))
                .SelectMany(m => Own(_inquiry.Possibilities.First(p => p.Id == m.Possibility), above.Add(possibility.Id))));
        return wants.Concat(possibility.Believes.SelectMany(b => b.Rule.Chances).Select(c => c.Chance))
            .Concat(possibility.Sharpness is { } sharpness ? [sharpness] : []);
    }

    private void Note(IEnumerable<Judgement> judgements, int[] possibilities)
    {
        foreach (Judgement judgement in judgements)
        {
            if (!_possibilities.TryGetValue(judgement.Key, out HashSet<int>? own))
            {
                _possibilities.Add(judgement.Key, own = []);
            }

            own.UnionWith(possibilities);
        }
    }
}
