using System.Collections.Immutable;

using Suppose.Analysis.Situations.Tables;
using Suppose.Model;

namespace Suppose.Analysis.Situations;

/// <summary>
/// Lays out exact expectations of wants: <c>E[value of a want | option, what is seen, facts]</c>, in a mind, as a table over what is seen.
/// </summary>
/// <remarks>
/// A weighed want is the mean of its parts' expectations. An <c>all</c> is the expectation of a product, an <c>any</c> one less that of the product of what is
/// missed; leaves narrow the states summed over, other parts stand in the product as tables, so leaves that several parts share stay exact.
/// The expectation of a product is found by variable elimination (Zhang and Poole 1994) and divided by the chance of what is seen.
/// </remarks>
internal sealed class Expectations(SituationTables plan)
{
    private static readonly Dictionary<int, bool[]> AllStates = [];

    private readonly Elimination _elimination = new(plan);

    /// <summary>The expectation of a want; the table spans only circumstances that are seen.</summary>
    /// <exception cref="TooLargeException">A table on the way would be too large.</exception>
    public TableNode Of(Want want, int option, Mind mind, ImmutableArray<int> seen) => want switch
    {
        WeighedWant weighed => plan.WeighedMean(weighed, [.. weighed.Parts.Select(p => Of(plan.Names.Wants(p.Want), option, mind, seen))]),
        AnyWant => plan.Complement(OfProduct(want, turned: true, option, mind, seen)),
        _ => OfProduct(want, turned: false, option, mind, seen),
    };

    /// <summary>The chance that variables are in given states; the table spans only circumstances that are seen.</summary>
    /// <param name="variables">The variables.</param>
    /// <param name="states">The state of each variable, by the variable's index.</param>
    /// <param name="option">The option.</param>
    /// <param name="mind">Whose chances.</param>
    /// <param name="seen">What is seen.</param>
    public TableNode OfStates(ImmutableArray<int> variables, int[] states, int option, Mind mind, ImmutableArray<int> seen)
    {
        var value = new ValueProduct(plan);
        value.Multiply(variables, states);
        return variables.IsEmpty ? plan.Value(1) : OfProduct(value, plan.Names.Variables[variables[^1]].Id, option, mind, seen);
    }

    /// <summary>The joint chance of what is seen and of the facts, as a table over the circumstances seen that are not facts.</summary>
    public TableNode OfSight(Mind mind, ImmutableArray<int> seen)
    {
        var query = new Query(plan, -1, mind, seen);
        ImmutableArray<int> relevant = query.Ancestors([]);
        List<TableNode> factors = query.Chances(relevant);
        return _elimination.Run(factors, relevant.Where(query.IsFree), AllStates, relevant.IsEmpty ? string.Empty : plan.Names.Variables[relevant[^1]].Id);
    }

    private TableNode OfProduct(Want want, bool turned, int option, Mind mind, ImmutableArray<int> seen)
    {
        var value = new ValueProduct(plan);
        value.Multiply(want, turned);
        return OfProduct(value, want.Id, option, mind, seen);
    }

    private TableNode OfProduct(ValueProduct value, string subject, int option, Mind mind, ImmutableArray<int> seen)
    {
        var query = new Query(plan, option, mind, seen);
        if (!query.Take(value))
        {
            return plan.Value(0);
        }

        ImmutableArray<int> relevant = query.Ancestors(value.Variables);
        HashSet<int> near = query.ConnectedTo(value.Variables.Where(query.IsFree), relevant);
        List<TableNode> chances = [.. query.Chances(relevant).Where(c => c.Scope.Variables.Any(near.Contains))];
        TableNode joint = _elimination.Run([.. chances, .. query.Values], near, query.Allowed, subject);
        TableNode? evidence = Evidence(query, near, subject);
        return evidence is null ? joint : plan.Quotient(joint, evidence);
    }

    /// <summary>The chance of that part of what is seen which bears on the want; null where nothing does.</summary>
    private TableNode? Evidence(Query query, HashSet<int> near, string subject)
    {
        ImmutableArray<int> relevant = query.Ancestors([]);
        List<TableNode> chances = [.. query.Chances(relevant).Where(c => c.Scope.Variables.Any(near.Contains))];
        return chances.Count == 0 ? null : _elimination.Run(chances, near.Where(relevant.Contains), AllStates, subject);
    }
}
