using Suppose.Language.Desires;
using Suppose.Language.Diagnostics;
using Suppose.Model;
using Suppose.Model.Desires;

namespace Suppose.Language.Checks.Desires;

/// <summary>Finds wants that are made of one another, and ways that need one another, in circles.</summary>
/// <param name="desire">The desire.</param>
/// <param name="diagnostics">Where faults are reported.</param>
internal sealed class DesireCircles(Desire desire, DiagnosticBag diagnostics)
{
    /// <summary>Of so many things left in circles the first are looked at; mending them shows the rest.</summary>
    private const int MostLookedAt = 200;

    /// <summary>Runs the checks.</summary>
    public void Run()
    {
        Report(DesireCodes.WantsInCircle, desire.Wants.ToDictionary(w => w.Id, w => (w.Place, (IReadOnlyList<string>)w.Parts)));
        Report(DesireCodes.NeedsInCircle, desire.Ways.ToDictionary(w => w.Id, w => (w.Place, (IReadOnlyList<string>)w.Needs)));
    }

    private void Report(DiagnosticCode code, Dictionary<string, (Place Place, IReadOnlyList<string> Names)> things)
    {
        HashSet<string> left = LeftOver(things);
        string[] looked = [.. things.Keys.Where(left.Contains).Take(MostLookedAt)];
        foreach (List<string> circle in Circles.Find(looked, id => things[id].Names.Where(left.Contains)))
        {
            diagnostics.Report(code, things[circle[0]].Place, Circles.InWords(circle));
        }
    }

    /// <summary>What is left when everything that names nothing left is taken away, again and again: the circles and what leads to them.</summary>
    private static HashSet<string> LeftOver(Dictionary<string, (Place Place, IReadOnlyList<string> Names)> things)
    {
        var namedBy = new Dictionary<string, List<string>>();
        var open = new Dictionary<string, int>();
        foreach ((string id, (Place _, IReadOnlyList<string> names)) in things)
        {
            string[] inside = [.. names.Where(things.ContainsKey)];
            open[id] = inside.Length;
            foreach (string named in inside)
            {
                (namedBy.TryGetValue(named, out List<string>? list) ? list : namedBy[named] = []).Add(id);
            }
        }

        var free = new Queue<string>(open.Where(o => o.Value == 0).Select(o => o.Key));
        HashSet<string> left = [.. things.Keys];
        while (free.TryDequeue(out string? id))
        {
            left.Remove(id);
            foreach (string above in namedBy.GetValueOrDefault(id, []))
            {
                if (--open[above] == 0)
                {
                    free.Enqueue(above);
                }
            }
        }

        return left;
    }
}
