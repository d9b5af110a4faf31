using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Analysis.Deciding;

/// <summary>How to act towards people one can't be sure of: the best rule, what it does to each kind of person, and how far it leans on what was supposed.</summary>
/// <remarks>
/// A rule names an option for everything that may be seen. Its value is <c>sum over kinds t of p(t) sum over what is seen s of P(s | t) U(rule(s), t, s)</c>, U being our wants, weighed, at the
/// situation's own chances. Worlds are averaged before choosing, as in settling; figures for one kind are means over worlds weighed by that kind's share in them.
/// Where two options are equally good the one that can be undone comes first, then the one that stands first in the file.
/// </remarks>
public sealed record DecisionReading
{
    /// <summary>The inquiry that was read.</summary>
    public required Inquiry Inquiry { get; init; }

    /// <summary>Seed of the scrambling.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of worlds: 1 where the file is certain.</summary>
    public required int Worlds { get; init; }

    /// <summary>Whether no judgement has any width, so that the results are exact.</summary>
    public required bool Certain { get; init; }

    /// <summary>Ids of what is seen, in the order of the file.</summary>
    public required ImmutableArray<string> Signals { get; init; }

    /// <summary>The kinds of person; empty where a limit was reached, as is everything below.</summary>
    public ImmutableArray<PersonKind> Kinds { get; init; } = [];

    /// <summary>The best rule, with what each of its lines rests on.</summary>
    public ImmutableArray<DecisionLineReading> Rule { get; init; } = [];

    /// <summary>What the best rule is worth to us, world by world.</summary>
    public Quantiles Value { get; init; }

    /// <summary>What it would be worth if all we want were always met: the scale that values are on.</summary>
    public Quantiles FullValue { get; init; }

    /// <summary>What the rule does to people of each kind.</summary>
    public ImmutableArray<KindTreatment> Treatment { get; init; } = [];

    /// <summary>Along which shares of kinds the rules change; the first is the one to show where only one is.</summary>
    public ImmutableArray<PriorAxis> Axes { get; init; } = [];

    /// <summary>Along the first axis, the best option if nothing at all were seen: how sure one has to be for each.</summary>
    public ImmutableArray<OptionStretch> Certainty { get; init; } = [];

    /// <summary>The rules of a careful committee whatever the mix of kinds; null where there are too many rules to look at.</summary>
    public CautiousRules? WhateverTheMix { get; init; }

    /// <summary>The same within the mixes that the file thinks possible; null where it gives one mix alone, or there are too many rules or kinds to look at.</summary>
    public CautiousRules? WithinTheMix { get; init; }

    /// <summary>What it would be worth to know the kind of everyone one meets, beside what is seen.</summary>
    public double Knowing { get; init; }

    /// <summary>What single signals are worth: those seen, those asked for once more, those that could be looked for.</summary>
    public ImmutableArray<SignalWorth> Worths { get; init; } = [];

    /// <summary>What options that can be undone are worth, and those that can't.</summary>
    public required ReversibleWorth Reversible { get; init; }

    /// <summary>How the rule changes as signals are faked; empty where no kind is innocent, or all are, or nothing is seen.</summary>
    public ImmutableArray<FakedSignals> Faked { get; init; } = [];

    /// <summary>A figure on the scale of our wants, of a hundred: a hundred is all that we want, always met, at the median.</summary>
    /// <param name="figure">The figure.</param>
    public double OfHundred(double figure) => FullValue.P50 > 0 ? 100 * figure / FullValue.P50 : figure;

    /// <summary>The limit that was reached; null where none was.</summary>
    public RunLimit? Limit { get; init; }
}
