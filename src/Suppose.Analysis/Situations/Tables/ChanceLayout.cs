namespace Suppose.Analysis.Situations.Tables;

/// <summary>Lays out a <see cref="ChanceTable"/>: a variable's parents under one option in one mind, and what applies in each of their joint states.</summary>
internal static class ChanceLayout
{
    /// <summary>Names the options that bear on a variable alike: every rule, belief and change on it allows all of them or none.</summary>
    public static int OptionKind(ChanceSources sources, int option)
    {
        for (int earlier = 0; earlier < option; earlier++)
        {
            if (AllCases(sources).All(at => at.Allows(earlier) == at.Allows(option)))
            {
                return earlier;
            }
        }

        return option;
    }

    /// <summary>Lays out a table of chances.</summary>
    /// <param name="plan">The plan it belongs to.</param>
    /// <param name="id">Its place in the plan.</param>
    /// <param name="sources">All that bears on the variable.</param>
    /// <param name="option">The option taken; -1 where none is yet.</param>
    /// <param name="believer">The possibility whose beliefs count; -1 for none.</param>
    public static ChanceTable Table(SituationTables plan, int id, ChanceSources sources, int option, int believer)
    {
        Variable variable = sources.Variable;
        int[] parents = [.. ParentsOf(sources, option, believer)];
        TableScope given = plan.Scope(parents, variable.Id);
        TableScope scope = plan.Scope([variable.Index, .. parents], variable.Id);
        var states = new int[plan.Names.Variables.Length];
        var cases = new ChanceCase[given.Cells];
        var cells = new int[given.Cells * variable.States.Length];
        for (int at = 0; at < given.Cells; at++)
        {
            given.Read(at, states);
            cases[at] = ChanceCase.Settle(sources, option, states, believer);
            for (int state = 0; state < variable.States.Length; state++)
            {
                states[variable.Index] = state;
                cells[(at * variable.States.Length) + state] = scope.CellOf(states);
            }
        }

        return new ChanceTable(id, scope, cases, cells, variable.States.Length);
    }

    private static IEnumerable<int> ParentsOf(ChanceSources sources, int option, int believer)
    {
        IEnumerable<Case> reached = [.. ReachedRules(sources, option), .. CasesOf(sources, believer)];
        return reached.Where(at => at.Allows(option)).SelectMany(at => at.Variables).Distinct().Order();
    }

    /// <summary>The rules up to the first that always applies under the option: what follows it is never looked at.</summary>
    private static IEnumerable<Case> ReachedRules(ChanceSources sources, int option)
    {
        foreach (ChanceRule rule in sources.Rules)
        {
            yield return rule.When;
            if (rule.When.IsUnconditional && rule.When.Allows(option))
            {
                yield break;
            }
        }
    }

    private static IEnumerable<Case> AllCases(ChanceSources sources) =>
    [
        .. sources.Rules.Select(r => r.When),
        .. sources.Beliefs.Select(b => b.Rule.When),
        .. sources.Sets.Select(s => s.When),
        .. sources.Shifts.Select(s => s.When),
    ];

    private static IEnumerable<Case> CasesOf(ChanceSources sources, int believer) =>
    [
        .. sources.Beliefs.Where(b => b.Possibility == believer).Select(b => b.Rule.When),
        .. sources.Sets.Select(s => s.When),
        .. sources.Shifts.Select(s => s.When),
    ];
}
