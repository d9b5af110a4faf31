using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>Checks that there is always something acceptable to do, and that every option can be taken in some case.</summary>
/// <param name="index">The situation.</param>
/// <param name="availability">Which options there are in which cases.</param>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class OptionChecks(SituationIndex index, Availability availability, DiagnosticBag diagnostics)
{
    /// <summary>Runs the checks.</summary>
    public void Run()
    {
        Inquiry inquiry = index.Inquiry;
        if (inquiry.Options.All(o => o.Never && o.NeverWhen.IsEmpty))
        {
            diagnostics.Report(SituationCheckCodes.AllNever, inquiry.Options[0].Place);
            return;
        }

        if (!inquiry.Options.Any(o => o.Never) && inquiry.NeverHappens.IsEmpty && inquiry.Actor is not { Us: true })
        {
            diagnostics.Report(SituationCheckCodes.NoNever, inquiry.Options[0].Place);
        }

        foreach (Option option in inquiry.Options)
        {
            if (!availability.IsEverAvailable(option))
            {
                diagnostics.Report(SituationCheckCodes.NeverAvailable, option.Place, option.Id);
            }
        }

        CheckThatSomethingIsLeft(inquiry);
    }

    private void CheckThatSomethingIsLeft(Inquiry inquiry)
    {
        if (availability.FindNothingLeft(null) is { } anyhow)
        {
            Report(anyhow, null);
            return;
        }

        foreach (Possibility possibility in inquiry.Possibilities)
        {
            if ((!possibility.Only.IsEmpty || !possibility.Given.IsEmpty) && availability.FindNothingLeft(possibility) is { } found)
            {
                Report(found, possibility);
            }
        }
    }

    private void Report(NothingLeft found, Possibility? possibility)
    {
        Inquiry inquiry = index.Inquiry;
        if (possibility is not null)
        {
            diagnostics.Report(SituationCheckCodes.NothingLeftUnderPossibility, possibility.Place, possibility.Id, found.Case, Joined(found.Measures));
        }
        else if (found.Measures.Count > 0)
        {
            Measure last = inquiry.Measures.Last(m => found.Measures.Contains(m.Id));
            diagnostics.Report(SituationCheckCodes.NothingLeftUnderMeasures, last.Place, Joined(found.Measures), found.Case);
        }
        else
        {
            diagnostics.Report(SituationCheckCodes.NothingLeft, inquiry.Options[0].Place, found.Case);
        }
    }

    private static string Joined(IReadOnlyCollection<string> measures) =>
        measures.Count == 0 ? DiagnosticTexts.Text("measures.none") : string.Join(", ", measures.Select(m => $"`{m}`"));
}
