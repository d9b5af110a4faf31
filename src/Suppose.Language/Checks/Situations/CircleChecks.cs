using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks.Situations;

/// <summary>Checks that nothing depends on itself: circumstances, wants, mixtures.</summary>
/// <param name="index">The situation.</param>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class CircleChecks(SituationIndex index, DiagnosticBag diagnostics)
{
    /// <summary>Runs the checks.</summary>
    /// <returns>Whether nothing depends on itself.</returns>
    public bool Run()
    {
        Inquiry inquiry = index.Inquiry;
        Dictionary<string, Want> wants = inquiry.Wants.ToDictionary(w => w.Id);
        Dictionary<string, Possibility> possibilities = inquiry.Possibilities.ToDictionary(p => p.Id);
        bool circles = Report(
            SituationCheckCodes.CircularCircumstances,
            Circles.Find([.. index.Circumstances.Keys], index.Parents),
            id => index.Circumstances[id].Place);
        circles |= Report(
            SituationCheckCodes.CircularWants,
            Circles.Find([.. wants.Keys], id => wants.TryGetValue(id, out Want? want) ? Parts(want) : []),
            id => wants[id].Place);
        circles |= Report(
            SituationCheckCodes.CircularMixes,
            Circles.Find([.. possibilities.Keys], id => possibilities[id].Mixes.Select(m => m.Possibility)),
            id => possibilities[id].Place);
        return !circles;
    }

    private static IEnumerable<string> Parts(Want want) => want switch
    {
        WeighedWant weighed => weighed.Parts.Select(p => p.Want),
        AllWant all => all.Parts,
        AnyWant any => any.Parts,
        _ => [],
    };

    private bool Report(DiagnosticCode code, IEnumerable<List<string>> circles, Func<string, Place> place)
    {
        bool found = false;
        foreach (List<string> circle in circles)
        {
            diagnostics.Report(code, place(circle[0]), Circles.InWords(circle));
            found = true;
        }

        return found;
    }
}
