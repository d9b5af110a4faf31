using Suppose.Analysis.Choice.Explaining;
using Suppose.Findings.Runs;
using Suppose.Model;

namespace Suppose.Findings.Explanations;

/// <summary>An explanation as the sections of its page look at it: how its things are named.</summary>
internal sealed class ExplanationView(Inquiry inquiry, ChoiceExplanation explanation, Wording wording)
{
    /// <summary>The inquiry.</summary>
    public Inquiry Inquiry { get; } = inquiry;

    /// <summary>The explanation.</summary>
    public ChoiceExplanation Explanation { get; } = explanation;

    /// <summary>The sentences of the page.</summary>
    public ExplanationWords Words { get; } = new(wording);

    /// <summary>Words that many pages use.</summary>
    public CommonWords Common { get; } = new(wording);

    /// <summary>The asked option by its name.</summary>
    public string Option => Common.Quote(Explanation.Asked.Option);

    /// <summary>The possibility by its name.</summary>
    public string Possibility => Common.Quote(Explanation.Asked.Possibility);

    /// <summary>The measures by their names; null where there are none.</summary>
    public string? Measures => Explanation.Asked.Measures.IsEmpty ? null : Common.Quoted(Explanation.Asked.Measures);

    /// <summary>The case of a state; where nothing is seen there is only one.</summary>
    public string Case(int at) => Explanation.Asked.States[at].State is { IsEmpty: false } facts ? Facts(facts) : Words.OnlyCase();

    /// <summary>Circumstances or outcomes and their states.</summary>
    public string Facts(IEnumerable<Fact> facts) => string.Join(Words.Between(), facts.Select(f => Words.Fact(f.Circumstance, f.State)));

    /// <summary>A judgement with the line it stands in, who judged so and why.</summary>
    public string Judged(Judgement judgement)
    {
        var judged = Common.Judged(judgement);
        var placed = judgement.Place.IsInFile ? Words.InLine(judged, Figures.Whole(judgement.Place.Line)) : Words.NotInFile(judged);
        return (judgement.By, judgement.Because) switch
        {
            (null, null) => placed,
            ({ } by, null) => Words.JudgedBy(placed, by),
            (null, { } because) => Words.JudgedBecause(placed, because),
            ({ } by, { } because) => Words.JudgedByBecause(placed, by, because),
        };
    }
}
