using Suppose.Language.Desires;
using Suppose.Language.Diagnostics;
using Suppose.Model.Desires;

namespace Suppose.Language.Checks.Desires;

/// <summary>Says where the limits leave no way at all: each one, with what it needs, breaks a limit even at its least.</summary>
/// <param name="desire">The desire; its needs hang in no circle.</param>
/// <param name="diagnostics">Where it is said.</param>
internal sealed class WithinLimits(Desire desire, DiagnosticBag diagnostics)
{
    // Sums of a few strengths are exact to far less than this; no word or number of a file is so small.
    private const double Rounding = 1e-9;

    private readonly Dictionary<string, Way> _ways = desire.Ways.ToDictionary(w => w.Id);

    /// <summary>Runs the check.</summary>
    public void Run()
    {
        bool anyBound = !desire.Limits.IsEmpty || desire.NewWays is not null;
        if (anyBound && !desire.Ways.IsEmpty && !desire.Ways.Any(Fits))
        {
            diagnostics.Report(DesireCodes.NoWayWithinLimits, desire.Limits.IsEmpty ? desire.Ways[0].Place : desire.Limits[0].Place);
        }
    }

    private bool Fits(Way way)
    {
        List<Way> taken = WithNeeds(way);
        return (desire.NewWays is not { } most || taken.Count(w => !w.Today) <= most) && desire.Limits.All(l => Least(l, taken) <= l.AtMost + Rounding);
    }

    private static double Least(Limit limit, List<Way> taken)
    {
        IEnumerable<double> least = taken
            .SelectMany(w => limit.Kind == LimitKind.Effort ? w.Efforts : w.Harms)
            .Where(n => n.Id == limit.Of)
            .Select(n => n.Judgement.Distribution.Minimum);
        return limit.Kind == LimitKind.Effort ? least.Sum() : 1 - least.Aggregate(1.0, (left, harm) => left * (1 - harm));
    }

    private List<Way> WithNeeds(Way way)
    {
        var taken = new List<Way>();
        var seen = new HashSet<string>();
        var waiting = new Queue<string>([way.Id]);
        while (waiting.TryDequeue(out string? id))
        {
            if (seen.Add(id))
            {
                taken.Add(_ways[id]);
                foreach (string need in _ways[id].Needs)
                {
                    waiting.Enqueue(need);
                }
            }
        }

        return taken;
    }
}
