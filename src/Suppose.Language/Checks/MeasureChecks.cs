using Suppose.Language.Binding;
using Suppose.Language.Diagnostics;
using Suppose.Model;

namespace Suppose.Language.Checks;

/// <summary>Checks that measures can stand together as they say: no circle of needs, nothing that needs what it excludes.</summary>
/// <param name="inquiry">The inquiry.</param>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class MeasureChecks(Inquiry inquiry, DiagnosticBag diagnostics)
{
    private readonly MeasureRelations _relations = new(inquiry.Measures);

    /// <summary>Runs the checks.</summary>
    public void Run()
    {
        foreach (Measure measure in inquiry.Measures)
        {
            if (measure.Needs.Contains(measure.Id) || measure.Excludes.Contains(measure.Id))
            {
                diagnostics.Report(RatedCodes.NamesItself, measure.Place, measure.Id);
            }
            else if (_relations.ConflictWithin(measure.Id) is var (first, second))
            {
                diagnostics.Report(RatedCodes.NeedsExcluded, measure.Place, measure.Id, first, second);
            }
        }

        foreach (List<string> circle in Circles.Find([.. inquiry.Measures.Select(m => m.Id)], id => _relations.Needs(id)).Where(c => c.Count > 1))
        {
            diagnostics.Report(RatedCodes.CyclicNeeds, inquiry.Measures.First(m => m.Id == circle[0]).Place, Circles.InWords(circle));
        }
    }
}
