using System.Collections.Immutable;
using Suppose.Analysis.Breaking.Boxes;
using Suppose.Analysis.Designs;
using Suppose.Model;

namespace Suppose.Analysis.Breaking;

/// <summary>Finds where a design breaks: under each possibility, and under all of them at once.</summary>
/// <remarks>How often it breaks is counted in the worlds of the run, so that it agrees with what a run says; where is looked for in worlds of its own.</remarks>
/// <param name="search">The design in the worlds that are searched.</param>
/// <param name="settings">How boxes are looked for.</param>
/// <param name="control">Whom to tell, when to stop.</param>
internal sealed class BreakageFinder(SearchWorlds search, PrimSettings settings, RunControl control)
{
    private readonly CompiledInquiry _searched = search.Inquiry;

    /// <summary>Where the design breaks, the possibilities in the order of the file and then all of them at once.</summary>
    /// <param name="design">The same design in the worlds of the run.</param>
    public ImmutableArray<Breakage> Find(DesignColumns design)
    {
        Inquiry file = _searched.Inquiry;
        WorldInputs inputs = new(file, new RelevantJudgements(file, _searched.Space.Ids(design.Design)), search.Worlds);
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
        bool[] fails = Fails(search.Design, [possibility]);
        return Of(_searched.Inquiry.Possibilities[possibility].Id, Fails(design, [possibility]), States(possibility, fails, inputs) ?? Worlds(possibility, fails, inputs));
    }

    private Breakage ForAll(DesignColumns design, WorldInputs inputs)
    {
        int[] all = [.. Enumerable.Range(0, design.Deciding.Length)];
        return Of(null, Fails(design, all), Worlds(null, Fails(search.Design, all), inputs));
    }

    /// <summary>In which worlds the design fails under some of the possibilities.</summary>
    private bool[] Fails(DesignColumns design, int[] possibilities) =>
        [.. Enumerable.Range(0, design.Act[0].Length).Select(world => possibilities.Any(p => design.Deciding[p][world] > _searched.Limit))];

    private static Breakage Of(string? possibility, bool[] fails, BreakSearch search) =>
        new() { Possibility = possibility, Worlds = fails.Length, Failing = fails.Count(f => f), Search = search };

    /// <summary>A search over what may be seen in each world; null where there is nothing to see, or nothing of it ever tempts, so that only what falls can be to blame.</summary>
    private BreakSearch? States(int possibility, bool[] fails, WorldInputs inputs)
    {
        if (_searched.Inquiry.IsRated || !fails.Contains(true))
        {
            return null;
        }

        CaseTable? table = new StateCases(_searched, search.Design.Design).Of(possibility, SearchWorlds.Most, inputs);
        return table is { Breaking: > 0 } ? BreakSearch.Of(table, settings, overStates: true, control.Token) : null;
    }

    private BreakSearch Worlds(int? possibility, bool[] fails, WorldInputs inputs)
    {
        int[] cases = [.. Enumerable.Range(0, fails.Length)];
        IEnumerable<CaseInput> differing = fails.Contains(true) && fails.Contains(false) ? inputs.Of(possibility, cases) : [];
        return BreakSearch.Of(new CaseTable(differing, fails), settings, token: control.Token);
    }
}
