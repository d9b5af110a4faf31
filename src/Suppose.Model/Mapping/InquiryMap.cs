using System.Collections.Immutable;

namespace Suppose.Model.Mapping;

/// <summary>Makes one inquiry out of another by changing its names, its texts or its judgements, each wherever it stands.</summary>
/// <remarks>
/// What is left as it is by an heir stays the same. Names must be mapped one to one, so that the inquiry that comes out is a sound one.
/// Draws go by <see cref="Judgement.Key"/> and are the same as long as keys are; a renamed want of an order of importance keeps its draw too.
/// </remarks>
public abstract class InquiryMap
{
    private readonly SituationMap _situation;

    /// <summary>A map that changes nothing yet.</summary>
    protected InquiryMap() => _situation = new SituationMap(this);

    /// <summary>What becomes of a judgement.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="isPrivate">Whether the author marked what it is about as private.</param>
    public virtual Judgement Judged(Judgement judgement, bool isPrivate) => judgement;

    /// <summary>What becomes of a name.</summary>
    /// <param name="sort">What it stands for.</param>
    /// <param name="id">The name.</param>
    public virtual string Name(NamedThing sort, string id) => id;

    /// <summary>What becomes of the name of a state.</summary>
    /// <param name="variable">Id of the circumstance or outcome, as in the inquiry that is mapped.</param>
    /// <param name="state">The state.</param>
    public virtual string State(string variable, string state) => state;

    /// <summary>What becomes of a text that the author wrote about something.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isPrivate">Whether the author marked what it is about as private.</param>
    public virtual string? Prose(string? text, bool isPrivate) => text;

    /// <summary>The inquiry that comes out.</summary>
    /// <param name="inquiry">The inquiry that goes in.</param>
    public Inquiry Of(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        _situation.Prepare(inquiry);
        return inquiry with
        {
            Title = Prose(inquiry.Title, false) ?? "",
            About = Prose(inquiry.About, false),
            Act = Prose(inquiry.Act, false),
            Actor = inquiry.Actor is { Name: { } name } actor ? actor with { Name = Name(NamedThing.Person, name) } : inquiry.Actor,
            Numbers = [.. inquiry.Numbers.Select(n => n with { Id = Name(NamedThing.Number, n.Id), Judgement = Judged(n.Judgement, false) })],
            Sources = [.. inquiry.Sources.Select(Of)],
            Origins = [.. inquiry.Origins.Select(o => o with { Id = Name(NamedThing.Origin, o.Id), Dependence = Maybe(o.Dependence, false) })],
            Possibilities = [.. inquiry.Possibilities.Select(Of)],
            Circumstances = [.. inquiry.Circumstances.Select(_situation.Of)],
            Options = [.. inquiry.Options.Select(_situation.Of)],
            Outcomes = [.. inquiry.Outcomes.Select(_situation.Of)],
            Wants = [.. inquiry.Wants.Select(_situation.Of)],
            Measures = [.. inquiry.Measures.Select(Of)],
            Evidence = [.. inquiry.Evidence.Select(Of)],
            OpenEvidence = [.. inquiry.OpenEvidence.Select(Of)],
            Evaluations = [.. inquiry.Evaluations.Select(Of)],
            NeverHappens = [.. inquiry.NeverHappens.Select(_situation.Of)],
            Ours = inquiry.Ours is { } ours ? ours with { Wants = Weights(ours.Wants, false), Harm = Maybe(ours.Harm, false), Costs = Maybe(ours.Costs, false) } : null,
        };
    }

    internal Judgement? Maybe(Judgement? judgement, bool isPrivate) => judgement is null ? null : Judged(judgement, isPrivate);

    internal ImmutableArray<string> Names(NamedThing sort, ImmutableArray<string> ids) => [.. ids.Select(id => Name(sort, id))];

    internal ImmutableArray<WantWeight> Weights(ImmutableArray<WantWeight> weights, bool isPrivate) =>
        [.. weights.Select(w => new WantWeight(Name(NamedThing.Want, w.Want), Judged(w.Weight, isPrivate)))];

    private string? Person(string? name) => name is null ? null : Name(NamedThing.Person, name);

    private ImmutableArray<PossibilityJudgement> Each(ImmutableArray<PossibilityJudgement> judgements, bool isPrivate) =>
        [.. judgements.Select(j => j with { Possibility = Name(NamedThing.Possibility, j.Possibility), Judgement = Judged(j.Judgement, isPrivate) })];

    private Source Of(Source source) => source with
    {
        Id = Name(NamedThing.Source, source.Id),
        Cite = Prose(source.Cite, source.Private),
        Url = Prose(source.Url, source.Private),
        Reliability = Maybe(source.Reliability, source.Private),
    };

    private Possibility Of(Possibility possibility) => possibility with
    {
        Id = Name(NamedThing.Possibility, possibility.Id),
        Says = Prose(possibility.Says, possibility.Private),
        By = Person(possibility.By),
        Weight = Maybe(possibility.Weight, possibility.Private),
        Asks = [.. possibility.Asks.Select(q => Prose(q.Text, possibility.Private) is { } text ? q with { Text = text } : null).OfType<Question>()],
        Acts = Maybe(possibility.Acts, possibility.Private),
        Wants = Weights(possibility.Wants, possibility.Private),
        Ranked = _situation.Of(possibility.Ranked),
        Mixes = [.. possibility.Mixes.Select(m => new MixPart(Name(NamedThing.Possibility, m.Possibility), Judged(m.Share, possibility.Private)))],
        Believes = [.. possibility.Believes.Select(b => _situation.Of(b, possibility.Private))],
        Given = [.. possibility.Given.Select(_situation.Of)],
        Only = Names(NamedThing.Option, possibility.Only),
        Sharpness = Maybe(possibility.Sharpness, possibility.Private),
    };

    private Measure Of(Measure measure) => measure with
    {
        Id = Name(NamedThing.Measure, measure.Id),
        Says = Prose(measure.Says, measure.Private),
        By = Person(measure.By),
        Objection = Prose(measure.Objection, measure.Private),
        Binds = Person(measure.Binds),
        Answers = Names(NamedThing.Possibility, measure.Answers),
        Cost = Maybe(measure.Cost, measure.Private),
        Burden = Maybe(measure.Burden, measure.Private),
        Needs = Names(NamedThing.Measure, measure.Needs),
        Excludes = Names(NamedThing.Measure, measure.Excludes),
        Stands = Each(measure.Stands, measure.Private),
        UpheldBy = Person(measure.UpheldBy),
        Against = Each(measure.Against, measure.Private),
        Takes = Prose(measure.Takes, measure.Private),
        Grows = [.. measure.Grows.Select(g => g with { Possibility = Name(NamedThing.Possibility, g.Possibility), Want = Name(NamedThing.Want, g.Want), Shift = Judged(g.Shift, measure.Private) })],
        Changes = [.. measure.Changes.Select(c => _situation.Of(c, measure.Private))],
    };

    private Evidence Of(Evidence item) => item with
    {
        Id = Name(NamedThing.Evidence, item.Id),
        Says = Prose(item.Says, item.Private),
        Date = Prose(item.Date, item.Private),
        Source = item.Source is { } source ? Name(NamedThing.Source, source) : null,
        Reliability = Maybe(item.Reliability, item.Private),
        Origin = item.Origin is { } origin ? Name(NamedThing.Origin, origin) : null,
        Expected = Each(item.Expected, item.Private),
        RulesOut = Names(NamedThing.Possibility, item.RulesOut),
        Observed = item.Observed is { } seen ? new ObservedChoice(Name(NamedThing.Option, seen.Option), [.. seen.Given.Select(_situation.Of)]) : null,
        Cost = Maybe(item.Cost, item.Private),
    };

    private Evaluation Of(Evaluation view) => view with
    {
        Id = Name(NamedThing.Evaluation, view.Id),
        Who = Name(NamedThing.Person, view.Who),
        When = Prose(view.When, view.Private),
        Says = Prose(view.Says, view.Private),
        Source = view.Source is { } source ? Name(NamedThing.Source, source) : null,
        Supports = Names(NamedThing.Possibility, view.Supports),
        Doubts = Names(NamedThing.Possibility, view.Doubts),
    };
}
