using System.Collections.Immutable;

using Suppose.Analysis;
using Suppose.Analysis.Lessons;
using Suppose.Findings.Json;
using Suppose.Model;

namespace Suppose.Findings.Runs;

/// <summary>A run as the sections of its page look at it: which sets of measures are shown under which letter, and how things are named.</summary>
internal sealed class RunView
{
    /// <summary>A set of more measures than this says little when it is read out.</summary>
    public const int MostNamed = 3;

    private const int MostShown = 3;
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Measure> _measures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _listed = new(StringComparer.Ordinal);

    /// <summary>Looks at a run.</summary>
    /// <param name="run">The run, which reached no limit.</param>
    /// <param name="asked">Sets that the reader asked for, beside the best.</param>
    /// <param name="wording">The sentences.</param>
    public RunView(InquiryRun run, ImmutableArray<ImmutableArray<string>> asked, Wording wording)
    {
        Run = run;
        Words = new CommonWords(wording);
        Wording = wording;
        foreach (var possibility in run.Inquiry.Possibilities)
        {
            _order.Add(possibility.Id, _order.Count);
        }

        foreach (var measure in run.Inquiry.Measures)
        {
            _measures.Add(measure.Id, measure);
        }

        Listed = ListedDesigns.Of(run);
        for (var i = 0; i < Listed.Length; i++)
        {
            _listed.Add(ListedDesigns.Key(Listed[i]), i);
        }

        Nothing = run.Designs.First(d => d.Measures.IsEmpty);
        Leading = run.Leading ?? Nothing;
        Shown = ShownOf(run, asked);
        Asked = [.. Shown.Where(d => asked.Any(set => set.AsSpan().SequenceEqual(d.Measures.AsSpan())))];
        ByWorst = [.. run.Inquiry.Possibilities.OrderBy(p => p.Ordinary).ThenBy(p => Leading.Holds.Each[_order[p.Id]]).ThenByDescending(p => Leading.Act[_order[p.Id]].P50)];
    }

    /// <summary>The run.</summary>
    public InquiryRun Run { get; }

    /// <summary>The sentences.</summary>
    public Wording Wording { get; }

    /// <summary>Words that many sections use.</summary>
    public CommonWords Words { get; }

    /// <summary>The sets whose numbers the JSON has, in its order.</summary>
    public ImmutableArray<DesignResult> Listed { get; }

    /// <summary>The empty set: as things stood.</summary>
    public DesignResult Nothing { get; }

    /// <summary>The set to speak of first.</summary>
    public DesignResult Leading { get; }

    /// <summary>The sets that are shown, the leading one first; the first has letter A.</summary>
    public ImmutableArray<DesignResult> Shown { get; }

    /// <summary>Those of the shown sets that the reader asked for.</summary>
    public ImmutableArray<DesignResult> Asked { get; }

    /// <summary>The possibilities, those that fare worst under the leading set first and the ordinary member last.</summary>
    public ImmutableArray<Possibility> ByWorst { get; }

    /// <summary>Whether some set holds for every possibility considered.</summary>
    public bool SomeHold => Run.Nearest.IsEmpty;

    /// <summary>The measure of an id.</summary>
    public Measure Measure(string id) => _measures[id];

    /// <summary>The place of a possibility in the order of the file.</summary>
    public int IndexOf(string possibility) => _order[possibility];

    /// <summary>The figures of one range of a set; none where the JSON does not list the set.</summary>
    /// <param name="design">The set.</param>
    /// <param name="over">The range.</param>
    /// <param name="path">Where the JSON of a set has it.</param>
    public ImmutableArray<Figure> Range(DesignResult design, Quantiles over, params ReadOnlySpan<object> path) =>
        _listed.TryGetValue(ListedDesigns.Key(design), out var place) ? Pointer.Range(over, "run", ["designs", place, .. path]) : [];

    /// <summary>The figure of one number of a set.</summary>
    /// <inheritdoc cref="Range"/>
    public ImmutableArray<Figure> One(DesignResult design, double value, params ReadOnlySpan<object> path) =>
        _listed.TryGetValue(ListedDesigns.Key(design), out var place) ? [Pointer.One(value, "run", ["designs", place, .. path])] : [];

    /// <summary>What a set makes of the act under a possibility.</summary>
    public ActChange Change(DesignResult design, string possibility)
    {
        var p = _order[possibility];
        var (before, after, holds) = (Nothing.Act[p], design.Act[p], design.Holds.Each[p]);
        return new ActChange(possibility, before, after, Grades.Of(before.P50, after.P50, Run.Inquiry.Tolerance), holds, Verdicts.Of(holds));
    }

    /// <summary>The chance by which a set holds or fails under a possibility: with a situation, that the act seems the best option; else of the act.</summary>
    public Quantiles Deciding(DesignResult design, string possibility) => design.Tempted.IsDefault ? design.Act[_order[possibility]] : design.Tempted[_order[possibility]];

    /// <summary>A set by its letter where it is shown, else by its measures.</summary>
    public string Set(ImmutableArray<string> measures)
    {
        for (var i = 0; i < Shown.Length; i++)
        {
            if (Shown[i].Measures.AsSpan().SequenceEqual(measures.AsSpan()))
            {
                return Words.SetByLetter(Letter(i));
            }
        }

        return measures.IsEmpty ? Words.NoMeasure() : Words.SetByNames(Words.Quoted(measures));
    }

    /// <summary>A set by its letter or, where it is short, by its measures; a long one only by their number.</summary>
    public string SetInBrief(ImmutableArray<string> measures) =>
        measures.Length <= MostNamed || IsShown(measures) ? Set(measures) : Words.AnotherSet(measures.Length);

    /// <summary>Whether a set is shown under a letter.</summary>
    public bool IsShown(ImmutableArray<string> measures) => Shown.Any(d => d.Measures.AsSpan().SequenceEqual(measures.AsSpan()));

    /// <summary>The letter of a set that is shown.</summary>
    public static string Letter(int shown) => shown < 26 ? ((char)('A' + shown)).ToString() : Letter((shown / 26) - 1) + Letter(shown % 26);

    /// <summary>A set by its measures.</summary>
    public string Names(ImmutableArray<string> measures) => measures.IsEmpty ? Words.NoMeasure() : Words.Quoted(measures);

    private static ImmutableArray<DesignResult> ShownOf(InquiryRun run, ImmutableArray<ImmutableArray<string>> asked)
    {
        var shown = new List<DesignResult>();
        Add(run.Leading);
        foreach (var near in run.Leading is { Measures.IsEmpty: false } ? run.Nearest : [])
        {
            AddBest(near);
        }

        foreach (var minimal in run.Minimal?.All ?? [])
        {
            AddBest(Find(minimal));
        }

        foreach (var one in asked)
        {
            Add(Find(one));
        }

        return [.. shown];

        DesignResult? Find(ImmutableArray<string> measures) => run.Designs.FirstOrDefault(d => d.Measures.AsSpan().SequenceEqual(measures.AsSpan()));

        void AddBest(DesignResult? design)
        {
            if (shown.Count < MostShown)
            {
                Add(design);
            }
        }

        void Add(DesignResult? design)
        {
            if (design is { Measures.IsEmpty: false } && !shown.Exists(d => d.Measures.AsSpan().SequenceEqual(design.Measures.AsSpan())))
            {
                shown.Add(design);
            }
        }
    }
}
