using System.Collections.Immutable;
using Suppose.Analysis.Rewiring.Search;

namespace Suppose.Analysis.Rewiring;

/// <summary>Puts together what looking for another tree finds.</summary>
/// <param name="task">What chooses and judges.</param>
/// <param name="telling">Finds the judgements that the answer hangs on.</param>
internal sealed class RewireReport(RewireTask task, TellingFinder telling)
{
    /// <summary>Everything beyond the shape.</summary>
    public RewireRun Of(RewireRun shape)
    {
        task.Control.Report(RunStage.Trees, 0, 1);
        bool[] keepAll = task.KeepAll;
        FoundTree found = task.Chooser.Find(keepAll, task.Goal, task.Control.Token);
        DesireTree? best = Trimmed(found, keepAll, out ImmutableArray<SlightWay> slight);
        FoundTree most = task.Goal == task.GoalWithoutAims with { MostWork = task.Goal.MostWork }
            ? found
            : task.Chooser.Find(keepAll, task.GoalWithoutAims, task.Control.Token);
        ImmutableArray<Release> releases = [];
        bool complete = true;
        if (best is null)
        {
            releases = new ReleaseFinder(task, letGo => Trimmed(letGo.Found, letGo.Terms, out _)!).Find(out complete);
        }

        return shape with
        {
            Today = task.Judge.Judge(task.Desire.Today, keepAll),
            Best = best,
            BestIsProven = found.Proven,
            Slight = slight,
            Front = new FrontFinder(task).Find(most),
            Releases = releases,
            ReleasesComplete = complete && (best is not null || found.Proven),
            Terms = new TermCosts(task).Find(most),
            Telling = telling.Find(),
        };
    }

    /// <summary>A tree without the ways that add next to nothing, judged; null where none was found.</summary>
    private DesireTree? Trimmed(FoundTree found, bool[] letGo, out ImmutableArray<SlightWay> slight)
    {
        slight = [];
        if (found.Ways is null)
        {
            return null;
        }

        bool[] ways = found.Ways;
        if (task.Goal.Least is null && task.Settings.NextToNothing > 0)
        {
            (ways, List<int> leftOut) = task.Chooser.WithoutSlight(found, letGo, task.HasAims, task.Settings.NextToNothing);
            slight = [.. leftOut.Select(way => new SlightWay(task.Desire.Desire.Ways[way].Id, Adds(ways, letGo, way)))];
        }

        return task.Judge.Judge(ways, letGo, found.Proven, found.Gap);
    }

    private double Adds(bool[] ways, bool[] letGo, int way)
    {
        bool[] with = [.. ways];
        with[way] = true;
        return task.Judge.Values(with, letGo).Average() - task.Judge.Values(ways, letGo).Average();
    }
}
