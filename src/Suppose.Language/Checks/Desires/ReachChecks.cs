using Suppose.Language.Desires;
using Suppose.Language.Diagnostics;
using Suppose.Model.Desires;

namespace Suppose.Language.Checks.Desires;

/// <summary>Looks for roots and wants that nothing reaches yet, wants that lead to no root, and ways that reach nothing.</summary>
/// <param name="desire">The desire.</param>
/// <param name="diagnostics">Where it is said.</param>
internal sealed class ReachChecks(Desire desire, DiagnosticBag diagnostics)
{
    /// <summary>Runs the checks.</summary>
    public void Run()
    {
        var reached = new Reached(desire);
        HashSet<string> roots = [.. desire.Roots.Select(r => r.Id)];
        foreach (Root root in desire.Roots.Where(r => !reached.Meets(r.Id)))
        {
            diagnostics.Report(DesireCodes.RootNotReached, root.Place, root.Id);
        }

        string[] known = [.. desire.Ways.SelectMany(w => w.Reaches).Select(r => r.Id).Distinct()];
        foreach (DesireWant want in desire.Wants.Where(w => w.Shape == WantShape.Leaf && !roots.Contains(w.Id) && !reached.Meets(w.Id)))
        {
            string? near = diagnostics.Near(DesireCodes.WantNotReached, want.Id, known);
            diagnostics.ReportNear(DesireCodes.WantNotReached, want.Place, near, want.Id);
        }

        HashSet<string> above = LeadingToRoots(roots);
        foreach (DesireWant want in desire.Wants.Where(w => !above.Contains(w.Id)))
        {
            string? near = diagnostics.Near(DesireCodes.WantUnderNoRoot, want.Id, above);
            diagnostics.ReportNear(DesireCodes.WantUnderNoRoot, want.Place, near, want.Id);
        }

        foreach (Way way in desire.Ways.Where(w => w.Reaches.IsEmpty && !desire.Ways.Any(o => o.Needs.Contains(w.Id))))
        {
            diagnostics.Report(DesireCodes.WayReachesNothing, way.Place, way.Id);
        }
    }

    private HashSet<string> LeadingToRoots(HashSet<string> roots)
    {
        var wants = desire.Wants.ToDictionary(w => w.Id);
        HashSet<string> leading = [.. roots];
        var waiting = new Queue<string>(roots);
        while (waiting.TryDequeue(out string? id))
        {
            foreach (string part in wants.TryGetValue(id, out DesireWant? want) ? want.Parts : [])
            {
                if (leading.Add(part))
                {
                    waiting.Enqueue(part);
                }
            }
        }

        return leading;
    }
}
