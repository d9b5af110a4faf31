using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>Which combinations of circumstances can be, as far as that shows without reckoning: those that no chance of 0 rules out.</summary>
/// <remarks>A circumstance whose chance some measure sets counts as able to be in the states that the measure allows.</remarks>
internal sealed class Support
{
    // For the whole file: people ask for some hundreds of steps.
    private readonly SearchBudget _budget = new(2_000_000);

    private readonly SituationIndex _index;
    private readonly HashSet<string> _set;
    private readonly List<string> _ordered = [];

    /// <summary>Prepares the search; no circumstance may depend on itself.</summary>
    /// <param name="index">The situation.</param>
    public Support(SituationIndex index)
    {
        _index = index;
        _set = [.. index.Inquiry.Measures.SelectMany(m => m.Changes).OfType<SetChange>().Where(s => s.Chance.Distribution.Maximum > 0).Select(s => s.Of)];
        var seen = new HashSet<string>();
        foreach (string circumstance in index.Circumstances.Keys)
        {
            Order(circumstance, seen);
        }
    }

    /// <summary>Whether circumstances can be in given states together; where that takes too long to find out, they are taken to be able to.</summary>
    /// <param name="states">The states, by circumstance.</param>
    public bool CanBe(IReadOnlyDictionary<string, string> states)
    {
        var needed = new HashSet<string>();
        foreach (string circumstance in states.Keys)
        {
            WithAncestors(circumstance, needed);
        }

        string[] ordered = [.. _ordered.Where(needed.Contains)];
        return Extend(ordered, 0, [], states);
    }

    private bool Extend(string[] ordered, int at, Dictionary<string, string> assigned, IReadOnlyDictionary<string, string> wanted)
    {
        if (at == ordered.Length || !_budget.Spend())
        {
            return true;
        }

        string circumstance = ordered[at];
        ImmutableArray<string> candidates = wanted.TryGetValue(circumstance, out string? state) ? [state] : _index.States(circumstance);
        foreach (string candidate in candidates)
        {
            if (CanBe(circumstance, candidate, assigned))
            {
                assigned[circumstance] = candidate;
                if (Extend(ordered, at + 1, assigned, wanted))
                {
                    return true;
                }

                assigned.Remove(circumstance);
            }
        }

        return false;
    }

    private bool CanBe(string circumstance, string state, Dictionary<string, string> parents)
    {
        if (_set.Contains(circumstance))
        {
            return true;
        }

        Rule? rule = _index.Rules(circumstance).FirstOrDefault(r => r.When.All(c => c.Subject is { } parent && c.AnyOf.Contains(parents[parent])));
        return rule is null || ChanceBounds.Of(rule, state, _index.States(circumstance).Length).High > 0;
    }

    private void Order(string circumstance, HashSet<string> seen)
    {
        if (!seen.Add(circumstance))
        {
            return;
        }

        foreach (string parent in _index.Parents(circumstance))
        {
            Order(parent, seen);
        }

        _ordered.Add(circumstance);
    }

    private void WithAncestors(string circumstance, HashSet<string> into)
    {
        if (into.Add(circumstance))
        {
            foreach (string parent in _index.Parents(circumstance))
            {
                WithAncestors(parent, into);
            }
        }
    }
}
