using System.Collections.Immutable;

using Suppose.Analysis.Situations.Tables;
using Suppose.Model;

namespace Suppose.Analysis.Situations;

/// <summary>One question to the chances: an option, a mind, what is seen, and which variables are then still free.</summary>
internal sealed class Query
{
    private readonly SituationTables _plan;
    private readonly int _option;
    private readonly Mind _mind;
    private readonly HashSet<int> _seen;
    private readonly Dictionary<int, int> _facts = [];

    /// <summary>A question under an option.</summary>
    /// <param name="plan">Where tables come from.</param>
    /// <param name="option">The option; -1 where only circumstances are asked about.</param>
    /// <param name="mind">Whose chances.</param>
    /// <param name="seen">Circumstances that are seen.</param>
    public Query(SituationTables plan, int option, Mind mind, ImmutableArray<int> seen)
    {
        _plan = plan;
        _option = option;
        _mind = mind;
        foreach (Fact fact in mind.Facts < 0 ? [] : plan.Names.Inquiry.Possibilities[mind.Facts].Given)
        {
            Variable variable = plan.Names.Variable(fact.Circumstance);
            _facts[variable.Index] = variable.StateOf(fact.State);
        }

        _seen = [.. seen.Where(s => !_facts.ContainsKey(s))];
    }

    /// <summary>For each free variable that the value speaks of, which states count.</summary>
    public Dictionary<int, bool[]> Allowed { get; } = [];

    /// <summary>The tables that a value adds to the product.</summary>
    public List<TableNode> Values { get; } = [];

    /// <summary>Whether a variable is neither seen nor a fact.</summary>
    public bool IsFree(int variable) => !_seen.Contains(variable) && !_facts.ContainsKey(variable);

    /// <summary>Takes in a value: what it allows of facts is settled, of what is seen becomes a table.</summary>
    /// <returns>Whether the value can be anything but 0.</returns>
    public bool Take(ValueProduct value)
    {
        foreach ((int variable, bool[] allowed) in value.Allowed.OrderBy(a => a.Key))
        {
            if (!allowed.Contains(true) || (_facts.TryGetValue(variable, out int state) && !allowed[state]))
            {
                return false;
            }

            if (_seen.Contains(variable))
            {
                Values.Add(_plan.Indicator(variable, allowed));
            }
            else if (IsFree(variable))
            {
                Allowed[variable] = allowed;
            }
        }

        Values.AddRange(value.Tables.Select(Given));
        return true;
    }

    /// <summary>The variables that bear on some others or on what is seen or given, those included, in rising order.</summary>
    public ImmutableArray<int> Ancestors(IEnumerable<int> of)
    {
        var found = new SortedSet<int>();
        var open = new Stack<int>(of.Concat(_seen).Concat(_facts.Keys));
        while (open.TryPop(out int variable))
        {
            if (found.Add(variable) && !IsClamped(variable))
            {
                foreach (int parent in Table(variable).Scope.Variables)
                {
                    open.Push(parent);
                }
            }
        }

        return [.. found];
    }

    /// <summary>The chances of variables, with facts put in.</summary>
    public List<TableNode> Chances(ImmutableArray<int> variables) =>
        [.. variables.Where(v => !IsClamped(v)).Select(v => Given(Table(v)))];

    /// <summary>The free variables that hang together with some others once what is seen and given is known.</summary>
    public HashSet<int> ConnectedTo(IEnumerable<int> start, ImmutableArray<int> relevant)
    {
        List<TableNode> factors = [.. Chances(relevant), .. Values];
        var near = new HashSet<int>(start);
        bool grown = near.Count > 0;
        while (grown)
        {
            grown = false;
            foreach (int variable in factors.Where(f => f.Scope.Variables.Any(near.Contains)).SelectMany(f => f.Scope.Variables).Where(IsFree).ToArray())
            {
                grown |= near.Add(variable);
            }
        }

        return near;
    }

    private bool IsClamped(int variable) => _mind.Clamped && _facts.ContainsKey(variable);

    private TableNode Table(int variable) => _plan.Chances(variable, _plan.Names.Variables[variable].IsCircumstance ? -1 : _option, _mind);

    private TableNode Given(TableNode table)
    {
        foreach ((int variable, int state) in _facts.OrderBy(f => f.Key))
        {
            if (table.Scope.Spans(variable))
            {
                var allowed = new bool[_plan.Names.Variables[variable].States.Length];
                allowed[state] = true;
                table = _plan.SumProduct([table], variable, allowed, _plan.Names.Variables[variable].Id);
            }
        }

        return table;
    }
}
