using Suppose.Model;

namespace Suppose.Language.Words;

/// <summary>The words that do not depend on the lexicon.</summary>
public static class Vocabularies
{
    private const string Own = "Suppose's own ranges";

    private static readonly Lazy<Vocabulary> s_strength = new(() => new Vocabulary(
        "strength",
        Own,
        new Word("none", 0, 0),
        new Word("slight", 0.05, 0.2, "little"),
        new Word("some", 0.2, 0.45),
        new Word("strong", 0.45, 0.8, "much"),
        new Word("overriding", 0.8, 1, "very much")));

    private static readonly Lazy<Vocabulary> s_shift = new(() => new Vocabulary(
        "shift",
        Own + ", factors on odds",
        new Word("stops it", 0, 0),
        new Word("much less likely", 0.05, 0.2),
        new Word("less likely", 0.2, 0.6),
        new Word("slightly less likely", 0.6, 0.9),
        new Word("no difference", 1, 1),
        new Word("slightly more likely", 1.1, 1.7),
        new Word("more likely", 1.7, 5),
        new Word("much more likely", 5, 20)));

    private static readonly Lazy<Vocabulary> s_expectation = new(() => new Vocabulary(
        "expectation",
        Own + "; the letters are those of the analysis of competing hypotheses",
        new Word("all but ruled out", 0.005, 0.05),
        new Word("strongly unexpected", 0.05, 0.20, "II"),
        new Word("unexpected", 0.20, 0.45, "I"),
        new Word("neutral", 0.5, 0.5, "N", "NA"),
        new Word("expected", 0.55, 0.80, "C"),
        new Word("strongly expected", 0.80, 0.95, "CC")));

    private static readonly Lazy<Vocabulary> s_reliability = new(() => new Vocabulary(
        "reliability",
        Own,
        new Word("contested", 0.1, 0.5),
        new Word("low", 0.3, 0.6),
        new Word("medium", 0.6, 0.85),
        new Word("high", 0.85, 0.97),
        new Word("proven", 1, 1)));

    private static readonly Lazy<Vocabulary> s_howOften = new(() => new Vocabulary(
        "how often",
        Own + ", read as chances",
        new Word("hardly ever", 0.02, 0.1),
        new Word("now and then", 0.2, 0.5),
        new Word("most weeks", 0.6, 0.85),
        new Word("nearly always", 0.85, 0.97)));

    /// <summary>Words for how much something weighs.</summary>
    public static Vocabulary Strength => s_strength.Value;

    /// <summary>Words for factors on odds.</summary>
    public static Vocabulary Shift => s_shift.Value;

    /// <summary>Words for how expected an item of evidence is.</summary>
    public static Vocabulary Expectation => s_expectation.Value;

    /// <summary>Words for how far a source can be relied on.</summary>
    public static Vocabulary Reliability => s_reliability.Value;

    /// <summary>Words for how often a way reaches what it reaches; used in desires.</summary>
    public static Vocabulary HowOften => s_howOften.Value;

    /// <summary>The words that may be used for a sort of judgement, those meant for it first.</summary>
    /// <param name="kind">The sort of judgement.</param>
    /// <param name="lexicon">The file's lexicon.</param>
    public static Vocabulary[] For(JudgementKind kind, Vocabulary lexicon) => kind switch
    {
        JudgementKind.Chance => [lexicon],
        JudgementKind.Strength => [Strength],
        JudgementKind.Shift or JudgementKind.Weight => [Shift],
        JudgementKind.Expectation => [Expectation, lexicon],
        JudgementKind.Reliability => [Reliability],
        _ => [],
    };
}
