using Suppose.Language.Desires;
using Suppose.Language.Diagnostics;
using Suppose.Model.Desires;

namespace Suppose.Language.Checks.Desires;

/// <summary>Looks for terms and fears that touch no way, and says where every term is locked.</summary>
/// <param name="desire">The desire.</param>
/// <param name="diagnostics">Where it is said.</param>
internal sealed class TermChecks(Desire desire, DiagnosticBag diagnostics)
{
    /// <summary>Runs the checks.</summary>
    public void Run()
    {
        foreach (Fear fear in desire.Fears.Where(f => f.Shifts.IsEmpty))
        {
            diagnostics.Report(DesireCodes.TouchesNoWay, fear.Place, fear.Id);
        }

        foreach (Term term in desire.Terms.Where(t => t.Shifts.IsEmpty && t.Blocks.IsEmpty))
        {
            diagnostics.Report(DesireCodes.TouchesNoWay, term.Place, term.Id);
        }

        if (!desire.Terms.IsEmpty && desire.Terms.All(t => t.Locked))
        {
            diagnostics.Report(DesireCodes.EveryTermLocked, desire.Terms[0].Place);
        }
    }
}
