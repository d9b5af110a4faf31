using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>Checks inquiries about people one can't be sure of: the actor is us, and one unseen circumstance is the kind of person.</summary>
internal static class PersonChecks
{
    /// <summary>Runs the checks.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    public static void Run(Inquiry inquiry, DiagnosticBag diagnostics)
    {
        bool us = inquiry.Actor is { Us: true };
        Circumstance? type = null;
        foreach (Circumstance circumstance in inquiry.Circumstances.Where(c => c.IsType))
        {
            if (type is not null)
            {
                diagnostics.Report(SituationCheckCodes.SecondType, circumstance.Place, circumstance.Id, type.Id);
            }
            else if (!us)
            {
                diagnostics.Report(SituationCheckCodes.TypeOfOthers, circumstance.Place, circumstance.Id);
            }
            else if (circumstance.Seen)
            {
                diagnostics.Report(SituationCheckCodes.TypeSeen, circumstance.Place, circumstance.Id);
            }

            type ??= circumstance;
        }

        if (us && type is null)
        {
            diagnostics.Report(SituationCheckCodes.NoType, inquiry.Actor!.Place);
        }

        if (us && !inquiry.Possibilities.IsEmpty)
        {
            diagnostics.Report(SituationCheckCodes.PossibilitiesOfUs, inquiry.Possibilities[0].Place);
        }
    }
}
