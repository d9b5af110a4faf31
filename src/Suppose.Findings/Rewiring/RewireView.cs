using System.Collections.Immutable;

using Suppose.Analysis;
using Suppose.Analysis.Rewiring;
using Suppose.Findings.Runs;
using Suppose.Model.Desires;

namespace Suppose.Findings.Rewiring;

/// <summary>A search for another tree as the sections of its page look at it: which tree is shown beside today's, and how things are named.</summary>
internal sealed class RewireView
{
    private readonly Dictionary<string, Way> _ways;
    private readonly Dictionary<string, Term> _terms;

    /// <summary>Looks at what was found.</summary>
    /// <param name="run">What was found.</param>
    /// <param name="wording">The sentences.</param>
    public RewireView(RewireRun run, Wording wording)
    {
        Run = run;
        Wording = wording;
        Words = new CommonWords(wording);
        _ways = run.Desire.Ways.ToDictionary(w => w.Id);
        _terms = run.Desire.Terms.ToDictionary(t => t.Id);
        Today = [.. run.Desire.Ways.Where(w => w.Today).Select(w => w.Id)];
        (New, NewAt) = run switch
        {
            { Best: { } best } => (best, ["best"]),
            { Releases: [var release, ..] } => (release.Best, ["release", 0, "best"]),
            { Front: [.., var last] } => (last, ["front", run.Front.Length - 1]),
            _ => ((DesireTree?)null, ImmutableArray<object>.Empty),
        };
    }

    /// <summary>What was found.</summary>
    public RewireRun Run { get; }

    /// <summary>The sentences.</summary>
    public Wording Wording { get; }

    /// <summary>Words that many pages use.</summary>
    public CommonWords Words { get; }

    /// <summary>The ways of today.</summary>
    public ImmutableArray<string> Today { get; }

    /// <summary>The tree shown beside today's: the best, or where none reaches the aims the best with some terms let go, or what comes nearest; null for an outline.</summary>
    public DesireTree? New { get; }

    /// <summary>Where the JSON has the tree shown.</summary>
    public ImmutableArray<object> NewAt { get; }

    /// <summary>Whether the tree shown keeps every term and reaches every aim.</summary>
    public bool NewIsBest => Run.Best is not null;

    /// <summary>The ways that the tree shown takes up.</summary>
    public ImmutableArray<string> TakenUp => New is null ? [] : [.. New.Ways.Except(Today)];

    /// <summary>The ways of today that the tree shown gives up.</summary>
    public ImmutableArray<string> GivenUp => New is null ? [] : [.. Today.Except(New.Ways)];

    /// <summary>The way of an id.</summary>
    public Way Way(string id) => _ways[id];

    /// <summary>The term of an id.</summary>
    public Term Term(string id) => _terms[id];

    /// <summary>How far a root or want is met in a tree; null for a want that is not worked out.</summary>
    public Quantiles? Met(DesireTree tree, string id)
    {
        var root = Index(Run.Desire.Roots.Length, i => Run.Desire.Roots[i].Id == id);
        return root >= 0 ? tree.Roots[root] : null;
    }

    private static int Index(int count, Func<int, bool> found)
    {
        for (var i = 0; i < count; i++)
        {
            if (found(i))
            {
                return i;
            }
        }

        return -1;
    }
}
