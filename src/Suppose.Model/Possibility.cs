using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>One way it may have been: what moved the actor, and what the actor believed.</summary>
public sealed record Possibility
{
    /// <summary>The phrase that names it.</summary>
    public required string Id { get; init; }

    /// <summary>What it says, in a sentence.</summary>
    public string? Says { get; init; }

    /// <summary>Where <see cref="Says"/> stands in the file.</summary>
    public Place SaysPlace { get; init; }

    /// <summary>Who brought it in.</summary>
    public string? By { get; init; }

    /// <summary>Its prior weight relative to 1 for the others; null counts as 1.</summary>
    public Judgement? Weight { get; init; }

    /// <summary>The questions it puts to us.</summary>
    public ImmutableArray<Question> Asks { get; init; } = [];

    /// <summary>Rated inquiries: the chance of the act with no measure in place. Never null there; marked as default where it was left out.</summary>
    public Judgement? Acts { get; init; }

    /// <summary>Wants with weights; empty where they are ranked, mixed or not stated.</summary>
    public ImmutableArray<WantWeight> Wants { get; init; } = [];

    /// <summary>Wants in order of importance; null where they are weighed.</summary>
    public RankedWants? Ranked { get; init; }

    /// <summary>The other possibilities that this one mixes; empty where it mixes none.</summary>
    public ImmutableArray<MixPart> Mixes { get; init; } = [];

    /// <summary>Chances in the actor's mind that differ from the situation's.</summary>
    public ImmutableArray<Belief> Believes { get; init; } = [];

    /// <summary>Circumstances that are so if this possibility is.</summary>
    public ImmutableArray<Fact> Given { get; init; } = [];

    /// <summary>The only options within reach under this possibility; empty where all are.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>How sharply the actor tells better from worse (beta); null means the best response.</summary>
    public Judgement? Sharpness { get; init; }

    /// <summary>Whether it is the ordinary member, with no ill motive, who is to be spared and not stopped.</summary>
    public bool Ordinary { get; init; }

    /// <summary>Whether it is left out of every export and public view.</summary>
    public bool Private { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public Place Place { get; init; }
}
