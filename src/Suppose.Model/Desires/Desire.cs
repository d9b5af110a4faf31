using System.Collections.Immutable;

namespace Suppose.Model.Desires;

/// <summary>A want that keeps failing, laid out as a tree: the roots it grows from, the wants between, and the ways that reach them.</summary>
/// <remarks>Every id in it refers to something in it: the language has resolved and checked them. Ids are spelled as they were declared.</remarks>
public sealed record Desire
{
    /// <summary>What keeps not working, the file's first words.</summary>
    public required string Title { get; init; }

    /// <summary>The setting, as Markdown.</summary>
    public string? About { get; init; }

    /// <summary>Name of the lexicon that turned words into ranges.</summary>
    public required string Lexicon { get; init; }

    /// <summary>Named judgements.</summary>
    public ImmutableArray<NamedNumber> Numbers { get; init; } = [];

    /// <summary>What having it would give: the roots, which stay. Their weights are not negative.</summary>
    public ImmutableArray<Root> Roots { get; init; } = [];

    /// <summary>The roots in order of importance only; null where they are weighed.</summary>
    public RankedWants? RankedRoots { get; init; }

    /// <summary>The wants between the roots and the ways; a root that is made of other wants has one of the same id.</summary>
    public ImmutableArray<DesireWant> Wants { get; init; } = [];

    /// <summary>What one can do, several at once.</summary>
    public ImmutableArray<Way> Ways { get; init; } = [];

    /// <summary>What one is afraid of, as shifts on ways.</summary>
    public ImmutableArray<Fear> Fears { get; init; } = [];

    /// <summary>What one insists on.</summary>
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>Bounds on effort and on harm.</summary>
    public ImmutableArray<Limit> Limits { get; init; } = [];

    /// <summary>The most ways that may be taken up beyond today's; null for no such bound.</summary>
    public int? NewWays { get; init; }

    /// <summary>Bars that roots or wants are to reach.</summary>
    public ImmutableArray<Aim> Aims { get; init; } = [];

    /// <summary>Advice that the author has read and decided against.</summary>
    public ImmutableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>Whether no link of any way was judged, as in an outline, so that only the shape can be spoken of. Links then hold default judgements.</summary>
    public bool IsOutline { get; init; }
}
