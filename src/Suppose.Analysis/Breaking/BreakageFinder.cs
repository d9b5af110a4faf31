using System.Collections.Immutable;
using Suppose.Analysis.Breaking.Boxes;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Breaking;

/// <summary>Finds where a design breaks: under each possibility, and under all of them at once.</summary>
/// <param name="inquiry">The inquiry over its worlds.</param>
/// <param name="worlds">The worlds.</param>
/// <param name="settings">How boxes are looked for.</param>
/// <param name="control">Whom to tell, when to stop.</param>
internal sealed class BreakageFinder(CompiledInquiry inquiry, WorldTable worlds, PrimSettings settings, RunControl control)
{
    /// <summary>The most cases that are searched; of more worlds the first are taken, which lie evenly too.</summary>
    public const int MostCases = 1 << 15;

    /// <summary>Where a design breaks, the possibilities in the order of the file and then all of them at once.</summary>
    public ImmutableArray<Breakage> Find(DesignColumns design)
    {
        Inquiry file = inquiry.Inquiry;
        WorldInputs inputs = new(file, new RelevantJudgements(file, inquiry.Space.Ids(design.Design)), worlds);
        Breakage[] found = new Breakage[file.Possibilities.Length + 1];
        int done = 0;
        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = control.Threads, CancellationToken = control.Token }, at =>
        {
            found[at] = at < file.Possibilities.Length ? Under(at, design, inputs) : ForAll(design, inputs);
            control.Report(RunStage.Breaks, Interlocked.Increment(ref done), found.Length);
        });
        return [.. found];
    }

    private Breakage Under(int possibility, DesignColumns design, WorldInputs inputs)
    {
        bool[] fails = Array.ConvertAll(design.Deciding[possibility], chance => chance > inquiry.Limit);
        return Of(inquiry.Inquiry.Possibilities[possibility].Id, fails, States(possibility, design.Design, fails, inputs) ?? Worlds(possibility, fails, inputs));
    }

    private Breakage ForAll(DesignColumns design, WorldInputs inputs)
    {
        bool[] fails = [.. Enumerable.Range(0, inquiry.Worlds).Select(world => design.Deciding.Any(chances => chances[world] > inquiry.Limit))];
        return Of(null, fails, Worlds(null, fails, inputs));
    }

    private static Breakage Of(string? possibility, bool[] fails, BreakSearch search) =>
        new() { Possibility = possibility, Worlds = fails.Length, Failing = fails.Count(f => f), Search = search };

    /// <summary>A search over what may be seen in each world; null where there is nothing to see, or nothing of it ever tempts, so that only what falls can be to blame.</summary>
    private BreakSearch? States(int possibility, ulong design, bool[] fails, WorldInputs inputs)
    {
        if (inquiry.Inquiry.IsRated || !fails.Contains(true))
        {
            return null;
        }

        CaseTable? table = new StateCases(inquiry, design).Of(possibility, MostCases, inputs);
        return table is { Breaking: > 0 } ? BreakSearch.Of(table, settings, overStates: true, control.Token) : null;
    }

    private BreakSearch Worlds(int? possibility, bool[] fails, WorldInputs inputs)
    {
        int[] cases = [.. Enumerable.Range(0, Math.Min(fails.Length, MostCases))];
        IEnumerable<CaseInput> differing = fails.Contains(true) && fails.Contains(false) ? inputs.Of(possibility, cases) : [];
        return BreakSearch.Of(new CaseTable(differing, fails[..cases.Length]), settings, token: control.Token);
    }
}
