using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>The checks of a situation that need no numbers.</summary>
internal static class SituationChecks
{
    /// <summary>Runs the checks.</summary>
    /// <param name="inquiry">The inquiry; what it names exists.</param>
    /// <param name="optionsWhole">Whether everything that bears on which options there are could be read.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    public static void Run(Inquiry inquiry, bool optionsWhole, DiagnosticBag diagnostics)
    {
        var index = new SituationIndex(inquiry);
        var relations = new MeasureRelations(inquiry.Measures);
        new CoverageChecks(index, diagnostics).Run();
        new ChanceSumChecks(index, diagnostics).Run();
        new SightChecks(index, relations, diagnostics).Run();
        new ChangeChecks(index, relations, diagnostics).Run();
        if (!new CircleChecks(index, diagnostics).Run())
        {
            return;
        }

        var support = new Support(index);
        new MotiveChecks(index, support, diagnostics).Run();
        new GrowthChecks(inquiry, diagnostics).Run();
        if (optionsWhole)
        {
            new OptionChecks(index, new Availability(index, relations, support), diagnostics).Run();
        }
    }
}
