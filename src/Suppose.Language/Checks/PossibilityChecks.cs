using Suppose.Language.Binding;
using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks;

/// <summary>Checks possibilities against each other: at most one is the ordinary member.</summary>
internal static class PossibilityChecks
{
    /// <summary>Runs the checks.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    public static void Run(Inquiry inquiry, DiagnosticBag diagnostics)
    {
        Possibility? ordinary = null;
        foreach (Possibility possibility in inquiry.Possibilities)
        {
            if (possibility.Ordinary && ordinary is not null)
            {
                diagnostics.Report(RatedCodes.SecondOrdinary, possibility.Place, possibility.Id, ordinary.Id);
            }

            ordinary ??= possibility.Ordinary ? possibility : null;
        }
    }
}
