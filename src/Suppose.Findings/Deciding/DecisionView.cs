using Suppose.Analysis.Deciding;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Deciding;

/// <summary>A decision as the sections of its page look at it.</summary>
internal sealed class DecisionView
{
    /// <summary>What is worth less than this is said to be worth nothing: it is rounding, or too little for anyone to act on.</summary>
    public const double Nothing = 5e-4;

    /// <summary>Looks at a decision.</summary>
    public DecisionView(DecisionReading reading, Wording wording)
    {
        Reading = reading;
        Words = new DecisionWords(wording);
        Common = new CommonWords(wording);
        Rule = new RuleSentence(Words, Common);
    }

    /// <summary>The decision.</summary>
    public DecisionReading Reading { get; }

    /// <summary>What is said of it.</summary>
    public DecisionWords Words { get; }

    /// <summary>Words that many pages use.</summary>
    public CommonWords Common { get; }

    /// <summary>Says rules.</summary>
    public RuleSentence Rule { get; }

    /// <summary>Whether an option can be undone.</summary>
    public bool IsReversible(string option) => Reading.Inquiry.Options.First(o => o.Id == option).Reversible;

    /// <summary>Whether the file tells options that can be undone from those that can't.</summary>
    public bool TellsReversible => Reading.Inquiry.Options.Any(o => o.Reversible) && Reading.Inquiry.Options.Any(o => !o.Reversible);

    /// <summary>A kind by its name, marked where it must not be harmed.</summary>
    public string Kind(PersonKind kind) => kind.Innocent ? Words.InnocentKind(kind.Id) : kind.Id;

    /// <summary>The kinds whose share the first axis lets grow.</summary>
    public string Growing => Reading.Axes[0].Kinds.Select(Common.Quote).Aggregate(Words.Or);

    /// <summary>A figure on the scale of our wants as people read it: of a hundred, which is all we want, always met.</summary>
    public string OfHundred(double figure) => Figures.Amount(Reading.OfHundred(figure));

    /// <summary>A cell that is like all the rest.</summary>
    public static Cell Plain(params string[] lines) => new([.. lines], Tone.Plain);
}
