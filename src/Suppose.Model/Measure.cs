using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>A change to how things are built, meant to keep the harmful method from ever seeming the best option.</summary>
public sealed record Measure
{
    /// <summary>The phrase that names it.</summary>
    public required string Id { get; init; }

    /// <summary>What it says, in a sentence.</summary>
    public string? Says { get; init; }

    /// <summary>Where <see cref="Says"/> stands in the file.</summary>
    public Place SaysPlace { get; init; }

    /// <summary>Who brought it in.</summary>
    public string? By { get; init; }

    /// <summary>The strongest real objection to it, and whose it is.</summary>
    public string? Objection { get; init; }

    /// <summary>Which lever it pulls.</summary>
    public string? Kind { get; init; }

    /// <summary>Whom it binds.</summary>
    public string? Binds { get; init; }

    /// <summary>Ids of the possibilities whose question it is said to answer.</summary>
    public ImmutableArray<string> Answers { get; init; } = [];

    /// <summary>What it costs us, a strength; null counts as 0 and is shown as not judged.</summary>
    public Judgement? Cost { get; init; }

    /// <summary>Rated inquiries: what it costs an ordinary member, a strength; null counts as 0 and is shown as not judged.</summary>
    public Judgement? Burden { get; init; }

    /// <summary>Ids of the measures it cannot do without.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>Ids of the measures it cannot stand beside; mutual whichever of the two says it.</summary>
    public ImmutableArray<string> Excludes { get; init; } = [];

    /// <summary>Chances to stand when leaned on, for the possibilities judged; a possibility that is absent counts as certain and is shown as not judged.</summary>
    public ImmutableArray<PossibilityJudgement> Stands { get; init; } = [];

    /// <summary>Who upholds it; measures upheld by the same people fall together. Null where it is its own.</summary>
    public string? UpheldBy { get; init; }

    /// <summary>Rated inquiries: the shift against each possibility rated; a possibility that is absent is untouched.</summary>
    public ImmutableArray<PossibilityJudgement> Against { get; init; } = [];

    /// <summary>What it changes in the situation; empty in rated inquiries.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>How it lets people grow; empty where it changes nobody.</summary>
    public ImmutableArray<Growth> Grows { get; init; } = [];

    /// <summary>How long it takes until it works, in the author's words.</summary>
    public string? Takes { get; init; }

    /// <summary>Whether it is left out of every export and public view.</summary>
    public bool Private { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public Place Place { get; init; }
}
