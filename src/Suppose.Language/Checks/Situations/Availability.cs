using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>A case in which nothing acceptable is left to do.</summary>
/// <param name="Case">The case, in words.</param>
/// <param name="Measures">The standing measures that bring it about; empty where it is so anyhow.</param>
internal sealed record NothingLeft(string Case, IReadOnlyCollection<string> Measures);

/// <summary>Which options there are in which cases, under which standing measures.</summary>
/// <param name="index">The situation.</param>
/// <param name="relations">Which measures need and exclude which.</param>
/// <param name="support">Which combinations of circumstances can be.</param>
internal sealed class Availability(SituationIndex index, MeasureRelations relations, Support support)
{
    // Beyond this the cases are too many to look at one by one; choosing then names the case in which nothing is left.
    private const int MostCases = 20_000;

    // For the whole file; a step is one look at whether a change bears on an option.
    private readonly SearchBudget _budget = new(50_000_000);

    private readonly ImmutableArray<(Measure Measure, ForbidChange Forbid)> _forbids =
        [.. index.Inquiry.Measures.SelectMany(m => m.Changes.OfType<ForbidChange>().Select(f => (m, f)))];

    private readonly ImmutableArray<(Measure Measure, OpenChange Open)> _opens =
        [.. index.Inquiry.Measures.SelectMany(m => m.Changes.OfType<OpenChange>().Select(o => (m, o)))];

    /// <summary>Whether an option can be taken in some case that can be, under some standing measures.</summary>
    /// <param name="option">The option.</param>
    public bool IsEverAvailable(Option option) => option.Closed
        ? _opens.Any(o => o.Open.Option == option.Id && CanBe([.. option.When, .. o.Open.When]))
        : CanBe(option.When);

    /// <summary>Finds a case in which nothing acceptable is left to do.</summary>
    /// <param name="possibility">Whose facts and means are meant; null for the situation itself.</param>
    public NothingLeft? FindNothingLeft(Possibility? possibility)
    {
        Option[] options = [.. index.Inquiry.Options.Where(o => possibility is null || possibility.Only.IsEmpty || possibility.Only.Contains(o.Id))];
        Dictionary<string, string> facts = possibility?.Given.ToDictionary(f => f.Circumstance, f => f.State) ?? [];
        foreach (Dictionary<string, string> state in Cases(options, facts))
        {
            if (!_budget.Spend(state.Count + 1))
            {
                return null;
            }

            if (NothingLeftIn(state, options) is { } measures && support.CanBe(state))
            {
                string words = string.Join(", ", state.Select(s => $"{s.Key}: {s.Value}"));
                return new NothingLeft(words.Length == 0 ? DiagnosticTexts.Text("case.always") : words, measures);
            }
        }

        return null;
    }

    private IEnumerable<Dictionary<string, string>> Cases(Option[] options, Dictionary<string, string> facts)
    {
        string[] subjects = [.. options.SelectMany(o => o.NeverWhen.Concat(o.When))
            .Concat(_forbids.SelectMany(f => f.Forbid.When))
            .Concat(_opens.SelectMany(o => o.Open.When))
            .Select(c => c.Subject!)
            .Concat(facts.Keys)
            .Distinct()];
        IEnumerable<ImmutableArray<string>> states = [[]];
        foreach (string subject in subjects)
        {
            ImmutableArray<string> values = facts.TryGetValue(subject, out string? fact) ? [fact] : index.States(subject);
            states = states.SelectMany(s => values.Select(s.Add));
        }

        return states.Take(MostCases).Select(s => subjects.Zip(s).ToDictionary(p => p.First, p => p.Second));
    }

    // The measures under which nothing acceptable is left in a case; null where something always is.
    private ImmutableArray<string>? NothingLeftIn(Dictionary<string, string> state, Option[] options) => Close(state, options, []);

    // Every acceptable option that is there has to be forbidden by some measure, which may open another: one after the other.
    private ImmutableArray<string>? Close(Dictionary<string, string> state, Option[] options, ImmutableArray<string> standing)
    {
        if (!_budget.Spend(options.Length * (_forbids.Length + _opens.Length + 1)))
        {
            return null;
        }

        Option? left = options.FirstOrDefault(o => IsAcceptable(o, state) && IsThere(o, state, standing));
        if (left is null)
        {
            return standing;
        }

        foreach ((Measure measure, ForbidChange forbid) in _forbids)
        {
            if (forbid.Option != left.Id || !Holds(forbid.When, state) || standing.Contains(measure.Id))
            {
                continue;
            }

            ImmutableArray<string> more = [.. relations.WithNeeds(standing.Append(measure.Id))];
            if (_budget.Spend(more.Length * more.Length) && relations.CanStandTogether(more) && Close(state, options, more) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsAcceptable(Option option, Dictionary<string, string> state) => !option.Never || (!option.NeverWhen.IsEmpty && !Holds(option.NeverWhen, state));

    private bool IsThere(Option option, Dictionary<string, string> state, ImmutableArray<string> standing) =>
        Holds(option.When, state)
        && (!option.Closed || _opens.Any(o => o.Open.Option == option.Id && standing.Contains(o.Measure.Id) && Holds(o.Open.When, state)))
        && !_forbids.Any(f => f.Forbid.Option == option.Id && standing.Contains(f.Measure.Id) && Holds(f.Forbid.When, state));

    private static bool Holds(ImmutableArray<Condition> when, Dictionary<string, string> state) =>
        when.All(c => c.Subject is { } subject && state.TryGetValue(subject, out string? value) && c.AnyOf.Contains(value));

    // Conditions can be met together if one choice of states can; conditions on one circumstance twice have to agree.
    private bool CanBe(ImmutableArray<Condition> when)
    {
        IEnumerable<ImmutableArray<(string Subject, string State)>> states = [[]];
        foreach (IGrouping<string?, Condition> conditions in when.GroupBy(c => c.Subject))
        {
            string subject = conditions.Key!;
            string[] values = [.. index.States(subject).Where(s => conditions.All(c => c.AnyOf.Contains(s)))];
            states = states.SelectMany(s => values.Select(v => s.Add((subject, v))));
        }

        return states.Take(MostCases).Any(s => support.CanBe(s.ToDictionary(p => p.Subject, p => p.State)));
    }
}
