using System.Collections.Immutable;
using Suppose.Analysis.Alternatives;
using Suppose.Findings.Mistakes;
using Suppose.Findings.Runs;
using Suppose.Model;

namespace Suppose.Findings.Alternatives;

/// <summary>What stood in the way of something less destructive, as the sections of its page look at it.</summary>
internal sealed class AlternativesView(AlternativesReading reading, AskedAlternatives asked, Wording wording)
{
    private readonly MistakeWords _cases = new(wording);
    private readonly FlipWords _bounds = new(wording);

    /// <summary>What was found.</summary>
    public AlternativesReading Reading { get; } = reading;

    /// <summary>The possibilities that were asked for.</summary>
    public ImmutableArray<PossibilityWays> Possibilities { get; } = [.. reading.Possibilities.Where(p => asked.Possibility is null || p.Possibility == asked.Possibility)];

    /// <summary>The options that were asked for, of those that are less destructive under some possibility, in the order of the file.</summary>
    public ImmutableArray<string> Options { get; } =
        [.. reading.Inquiry.Options.Select(o => o.Id).Where(o => (asked.Option is null || o == asked.Option) && reading.Possibilities.Any(p => p.Options.Any(own => own.Option == o)))];

    /// <summary>The sentences of the page.</summary>
    public AlternativesWords Words { get; } = new(wording);

    /// <summary>Words that many pages use.</summary>
    public CommonWords Common { get; } = new(wording);

    /// <summary>Cases, as they are said in a sentence.</summary>
    public string Where(ImmutableArray<ImmutableArray<Fact>> cases) => new CaseNames(Reading.Inquiry, _cases, Common).Where(cases);

    /// <summary>A set of changes, with what it costs, the odds against it and how far it carries.</summary>
    public string Way(WayOut way)
    {
        List<string> details = [];
        if (!way.Measures.IsEmpty)
        {
            details.Add(Words.Cost(Common.Strength(way.Cost)));
        }

        if (way.Chance < 1)
        {
            details.Add(Words.Likely(Figures.Percent(way.Chance)));
        }

        details.Add(Words.Carries(Common.Share(way.Share)));
        return Words.Detailed(Changes(way.Measures, way.Circumstances), string.Join(Words.Between(), details));
    }

    /// <summary>A set of changes.</summary>
    public string Changes(ImmutableArray<string> measures, ImmutableArray<OtherCircumstance> circumstances)
    {
        var facts = Common.And([.. circumstances.Select(Fact)]);
        return (measures.IsEmpty, circumstances.IsEmpty) switch
        {
            (false, true) => Words.With(Common.Quoted(measures)),
            (true, _) => Words.If(facts),
            _ => Words.WithAndIf(Common.Quoted(measures), facts),
        };
    }

    /// <summary>A judgement that would do.</summary>
    public string Judgement(JudgementWay way)
    {
        var value = Common.Value(way.Judgement.Kind, way.BreakEven);
        return Words.Judgement(way.Judgement.Label, way.BreakEven >= way.Now ? _bounds.OrMore(value) : _bounds.OrLess(value), way.WithinRange, Figures.Factor(way.Factor));
    }

    private string Fact(OtherCircumstance fact)
    {
        var circumstance = Reading.Inquiry.Circumstances.First(c => c.Id == fact.Circumstance);
        return (circumstance.States.Length, fact.State) switch
        {
            (2, "yes") => Words.So(fact.Circumstance, circumstance.Seen),
            (2, "no") => Words.NotSo(fact.Circumstance, circumstance.Seen),
            _ => Words.InState(fact.Circumstance, fact.State, circumstance.Seen),
        };
    }
}
