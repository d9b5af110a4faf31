using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>A situation's circumstances and outcomes by their ids.</summary>
internal sealed class SituationIndex
{
    private readonly Dictionary<string, (ImmutableArray<string> States, ImmutableArray<Rule> Rules)> _variables = [];
    private readonly ImmutableArray<string> _options;

    /// <summary>Indexes an inquiry.</summary>
    /// <param name="inquiry">The inquiry.</param>
    public SituationIndex(Inquiry inquiry)
    {
        Inquiry = inquiry;
        _options = [.. inquiry.Options.Select(o => o.Id)];
        Circumstances = inquiry.Circumstances.ToDictionary(c => c.Id);
        foreach (Circumstance circumstance in inquiry.Circumstances)
        {
            _variables[circumstance.Id] = (circumstance.States, circumstance.Rules);
        }

        foreach (Outcome outcome in inquiry.Outcomes)
        {
            _variables[outcome.Id] = (outcome.States, outcome.Rules);
        }
    }

    /// <summary>The inquiry.</summary>
    public Inquiry Inquiry { get; }

    /// <summary>The circumstances by id.</summary>
    public IReadOnlyDictionary<string, Circumstance> Circumstances { get; }

    /// <summary>The states of a circumstance or outcome.</summary>
    /// <param name="variable">Its id.</param>
    public ImmutableArray<string> States(string variable) => _variables[variable].States;

    /// <summary>The rules of a circumstance or outcome; empty where they could not be read.</summary>
    /// <param name="variable">Its id.</param>
    public ImmutableArray<Rule> Rules(string variable) => _variables[variable].Rules;

    /// <summary>What a condition can be on.</summary>
    /// <param name="id">Its id; null for the option.</param>
    public Subject Subject(string? id) => id is null ? new Subject(null, _options) : new Subject(id, States(id));

    /// <summary>The circumstances whose states the chances of one depend on.</summary>
    /// <param name="circumstance">Its id.</param>
    public IEnumerable<string> Parents(string circumstance) => Rules(circumstance).SelectMany(r => r.When).Select(c => c.Subject).OfType<string>().Distinct();

    /// <summary>The space of cases that conditions tell apart.</summary>
    /// <param name="conditions">The conditions.</param>
    public CaseSpace Space(IEnumerable<Condition> conditions) => new(conditions, Subject);

    /// <summary>Whether two sets of conditions can be met at once.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    public static bool Overlap(ImmutableArray<Condition> one, ImmutableArray<Condition> other) =>
        one.All(c => other.All(o => o.Subject != c.Subject || o.AnyOf.Any(v => c.AnyOf.Contains(v))));
}
