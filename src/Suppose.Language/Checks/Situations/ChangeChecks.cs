using Suppose.Language.Binding.Situations;
using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>Checks what measures change against the situation, beliefs and each other.</summary>
/// <param name="index">The situation.</param>
/// <param name="relations">Which measures need and exclude which.</param>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class ChangeChecks(SituationIndex index, MeasureRelations relations, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _set = [.. index.Inquiry.Measures.SelectMany(m => m.Changes).OfType<SetChange>().Select(s => s.Of)];

    /// <summary>Runs the checks.</summary>
    public void Run()
    {
        var sets = new List<(Measure Measure, SetChange Set)>();
        foreach (Measure measure in index.Inquiry.Measures)
        {
            CheckStanding(measure);
            foreach (Change change in measure.Changes)
            {
                switch (change)
                {
                    case SetChange set:
                        CheckAgainstOthers(measure, set, sets);
                        CheckAgainstBeliefs(set);
                        sets.Add((measure, set));
                        break;
                    case ShiftChange shift when MovesNothing(shift):
                        diagnostics.Report(SituationCheckCodes.ShiftMovesNothing, shift.Place, shift.Of);
                        break;
                    case OpenChange open when index.Inquiry.Options.FirstOrDefault(o => o.Id == open.Option) is { Closed: false }:
                        diagnostics.Report(SituationCheckCodes.OpensOpen, open.Place, open.Option);
                        break;
                }
            }
        }
    }

    private void CheckStanding(Measure measure)
    {
        if (measure.Stands.IsEmpty && !index.Inquiry.Possibilities.IsEmpty && measure.Changes.OfType<ForbidChange>().FirstOrDefault() is { } forbid)
        {
            diagnostics.Report(SituationCheckCodes.ForbidWithoutStands, forbid.Place, measure.Id, forbid.Option);
        }
    }

    private void CheckAgainstOthers(Measure measure, SetChange set, List<(Measure Measure, SetChange Set)> before)
    {
        foreach ((Measure other, SetChange first) in before)
        {
            if (other.Id != measure.Id && first.Of == set.Of && SituationIndex.Overlap(first.When, set.When) && relations.CanStandTogether(measure.Id, other.Id))
            {
                diagnostics.Report(SituationCheckCodes.SetTwice, set.Place, measure.Id, other.Id, set.Of);
                return;
            }
        }
    }

    private void CheckAgainstBeliefs(SetChange set)
    {
        string[] believers = [.. index.Inquiry.Possibilities
            .Where(p => p.Believes.Any(b => !b.Firm && b.Of == set.Of && SituationIndex.Overlap(b.Rule.When, set.When)))
            .Select(p => $"`{p.Id}`")];
        if (believers.Length > 0)
        {
            diagnostics.Report(SituationCheckCodes.SetOverBelief, set.Place, set.Of, string.Join(", ", believers));
        }
    }

    // Odds of 0 and of certainty don't shift; only `stops it` ends a certainty. What another measure may set can shift.
    private bool MovesNothing(ShiftChange shift)
    {
        if (_set.Contains(shift.Of) || index.Rules(shift.Of).IsEmpty || IsBelievedOtherwise(shift))
        {
            return false;
        }

        bool stops = shift.Shift.Distribution.Minimum == 0;
        return index.Rules(shift.Of)
            .Where(r => SituationIndex.Overlap(r.When, shift.When))
            .Select(r => ChanceBounds.Of(r, shift.State, index.States(shift.Of).Length))
            .All(chance => chance.IsExtreme && !(stops && chance.High == 1));
    }

    private bool IsBelievedOtherwise(ShiftChange shift) =>
        index.Inquiry.Possibilities.SelectMany(p => p.Believes).Any(b => b.Of == shift.Of && SituationIndex.Overlap(b.Rule.When, shift.When));
}
