using System.Collections.Immutable;
using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>Checks that the rules of each variable cover every case, and that each rule is reached in some.</summary>
/// <param name="index">The situation.</param>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class CoverageChecks(SituationIndex index, DiagnosticBag diagnostics)
{
    // So that no file can keep the check busy for long: so many steps a variable, and so many variables whose steps run out.
    private const int StepsForVariable = 2_000_000;
    private const int MostHardVariables = 10;

    private readonly SearchBudget _hard = new(MostHardVariables);

    /// <summary>Runs the checks.</summary>
    public void Run()
    {
        foreach (Circumstance circumstance in index.Inquiry.Circumstances)
        {
            Check(circumstance.Id, circumstance.Rules, circumstance.Place);
        }

        foreach (Outcome outcome in index.Inquiry.Outcomes)
        {
            Check(outcome.Id, outcome.Rules, outcome.Place);
        }
    }

    private void Check(string variable, ImmutableArray<Rule> rules, Place place)
    {
        if (rules.IsEmpty)
        {
            return;
        }

        var reaching = new SearchBudget(StepsForVariable);
        CaseSpace space = index.Space(rules.SelectMany(r => r.When));
        var boxes = new List<Case>(rules.Length);
        foreach (Rule rule in rules)
        {
            Case box = space.Meeting(rule.When);
            if (CaseSpace.TryFindOutside(box, boxes, reaching, out Case? fresh) && fresh is null)
            {
                diagnostics.Report(SituationCheckCodes.UnreachableRule, rule.Place, variable);
            }

            boxes.Add(box);
        }

        if (_hard.IsSpent || !CaseSpace.TryFindOutside(space.Whole, boxes, new SearchBudget(StepsForVariable), out Case? uncovered))
        {
            _hard.Spend();
            diagnostics.Report(SituationCheckCodes.TooManyCases, place, variable);
        }
        else if (uncovered is not null)
        {
            diagnostics.Report(SituationCheckCodes.UncoveredCase, place, variable, space.InWords(uncovered));
        }
    }
}
