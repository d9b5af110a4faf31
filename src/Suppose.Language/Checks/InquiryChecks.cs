using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks;

/// <summary>The checks of what a file says, once it is known what it means.</summary>
internal static class InquiryChecks
{
    /// <summary>Runs all checks that apply to an inquiry.</summary>
    /// <param name="inquiry">The inquiry, as far as it could be bound; what it names exists.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    public static void Run(Inquiry inquiry, DiagnosticBag diagnostics)
    {
        PossibilityChecks.Run(inquiry, diagnostics);
        new MeasureChecks(inquiry, diagnostics).Run();
    }
}
