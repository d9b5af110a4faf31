using Suppose.Language.Diagnostics;
using Suppose.Model.Desires;

namespace Suppose.Language.Checks.Desires;

/// <summary>Checks a desire as a whole, once every id in it is known.</summary>
internal static class DesireChecks
{
    /// <summary>Runs all checks; the later ones only where nothing hangs in a circle.</summary>
    /// <param name="desire">The desire.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    public static void Run(Desire desire, DiagnosticBag diagnostics)
    {
        new DesireCircles(desire, diagnostics).Run();
        if (!diagnostics.HasErrors)
        {
            new ReachChecks(desire, diagnostics).Run();
            new TermChecks(desire, diagnostics).Run();
            new WithinLimits(desire, diagnostics).Run();
        }
    }
}
