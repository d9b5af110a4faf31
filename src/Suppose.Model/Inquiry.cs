using System.Collections.Immutable;

namespace Suppose.Model;

/// <summary>A contested act, the possibilities for why it was done, and the measures that might keep it from ever seeming the best option.</summary>
/// <remarks>Every id in it refers to something in it: the language has resolved and checked them. Ids are spelled as they were declared.</remarks>
public sealed record Inquiry
{
    /// <summary>The question, the file's first words.</summary>
    public required string Title { get; init; }

    /// <summary>The setting, as Markdown.</summary>
    public string? About { get; init; }

    /// <summary>What must never seem the best option.</summary>
    public string? Act { get; init; }

    /// <summary>Whose act it is; null where the file does not say.</summary>
    public Actor? Actor { get; init; }

    /// <summary>Name of the lexicon that turned words into ranges.</summary>
    public required string Lexicon { get; init; }

    /// <summary>What still counts as "never": a chance.</summary>
    public double Tolerance { get; init; } = 0.05;

    /// <summary>Named judgements.</summary>
    public ImmutableArray<NamedNumber> Numbers { get; init; } = [];

    /// <summary>Sources of the record.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>Common origins whose dependence the file states.</summary>
    public ImmutableArray<Origin> Origins { get; init; } = [];

    /// <summary>The possibilities, in the order of the file.</summary>
    public ImmutableArray<Possibility> Possibilities { get; init; } = [];

    /// <summary>The circumstances; empty in rated inquiries.</summary>
    public ImmutableArray<Circumstance> Circumstances { get; init; } = [];

    /// <summary>The options; empty in rated inquiries.</summary>
    public ImmutableArray<Option> Options { get; init; } = [];

    /// <summary>The outcomes, in the order of declaration.</summary>
    public ImmutableArray<Outcome> Outcomes { get; init; } = [];

    /// <summary>The wants that possibilities and we ourselves weigh.</summary>
    public ImmutableArray<Want> Wants { get; init; } = [];

    /// <summary>Outcomes that must not happen, whoever acts and for whatever reason.</summary>
    public ImmutableArray<NeverHappens> NeverHappens { get; init; } = [];

    /// <summary>The measures, in the order of the file.</summary>
    public ImmutableArray<Measure> Measures { get; init; } = [];

    /// <summary>The record.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>What could still be found out.</summary>
    public ImmutableArray<Evidence> OpenEvidence { get; init; } = [];

    /// <summary>What people have judged the matter to be, over time; never counted as evidence of it.</summary>
    public ImmutableArray<Evaluation> Evaluations { get; init; } = [];

    /// <summary>What we want ourselves; null where the file does not say.</summary>
    public Ours? Ours { get; init; }

    /// <summary>Advice the author has decided against, with reasons.</summary>
    public ImmutableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>Whether possibilities are rated directly, without a situation from which choices follow.</summary>
    public bool IsRated => Options.IsEmpty;
}
