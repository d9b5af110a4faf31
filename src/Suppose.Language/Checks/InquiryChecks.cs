using Suppose.Language.Binding;
using Suppose.Language.Checks.Situations;
using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks;

/// <summary>The checks of what a file says, once it is known what it means.</summary>
internal static class InquiryChecks
{
    /// <summary>Runs all checks that apply to an inquiry.</summary>
    /// <param name="bound">The inquiry, as far as it could be bound.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    public static void Run(BoundInquiry bound, DiagnosticBag diagnostics)
    {
        Inquiry inquiry = bound.Inquiry;
        PossibilityChecks.Run(inquiry, diagnostics);
        PersonChecks.Run(inquiry, diagnostics);
        new MeasureChecks(inquiry, diagnostics).Run();
        if (!inquiry.IsRated)
        {
            SituationChecks.Run(inquiry, bound.OptionsWhole, diagnostics);
        }
    }
}
