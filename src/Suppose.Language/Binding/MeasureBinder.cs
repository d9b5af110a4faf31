using System.Collections.Immutable;
using Suppose.Language.Binding.Situations;
using Suppose.Language.Judgements;
using Suppose.Language.Text;
using Suppose.Language.Yaml;
using Suppose.Model;
using Suppose.Model.Levers;

namespace Suppose.Language.Binding;

/// <summary>Binds measures.</summary>
/// <param name="context">What the file's binders share.</param>
internal sealed class MeasureBinder(BindingContext context)
{
    /// <summary>The levers a measure can pull: the five families of situational prevention, who decides, who knows, and what people come to want.</summary>
    public static readonly string[] Levers = [.. LeverCatalogue.Names];

    private readonly Dictionary<string, string> _upholders = new(Phrase.Comparer);

    /// <summary>Binds one measure.</summary>
    /// <param name="entry">Its id and body.</param>
    public Measure Bind(Entry entry)
    {
        MapReader fields = context.Body(entry, Keys.Measure);
        string key = DrawKey.Of("measures", entry.Id);
        bool situated = context.RequireSituation(fields, "changes", "grows");
        ImmutableArray<string> answers = context.Possibilities.Resolve(fields.Phrases("answers"));
        return new Measure
        {
            Id = entry.Id,
            Says = fields.Text("says"),
            SaysPlace = fields.PlaceOf("says"),
            By = fields.Text("by"),
            Binds = fields.Text("binds"),
            Objection = fields.Text("objection"),
            Kind = Lever(fields),
            Answers = answers,
            Cost = context.Judgement(fields, "cost", new Slot(JudgementKind.Strength, DrawKey.Then(key, "cost"), Labels.Of("cost", entry.Id))),
            Burden = Burden(fields, entry.Id, key),
            Needs = context.Measures.Resolve(fields.Phrases("needs")),
            Excludes = context.Measures.Resolve(fields.Phrases("excludes")),
            Stands = Stands(fields, entry.Id, key),
            UpheldBy = Upholder(fields),
            Against = Against(fields, entry.Id, key, answers),
            Changes = situated ? new ChangeBinder(context, entry.Id).Bind(fields) : [],
            Grows = situated ? new GrowthBinder(context, entry.Id).Bind(fields) : [],
            Takes = fields.Text("takes"),
            Private = fields.YesNo("private"),
            Place = entry.Key.Place,
        };
    }

    private string? Lever(MapReader fields)
    {
        string? kind = fields.PhraseUnder("kind");
        string? known = kind is null ? null : Levers.FirstOrDefault(l => Phrase.Comparer.Equals(l, kind));
        if (kind is not null && known is null)
        {
            context.Diagnostics.ReportNear(RatedCodes.UnknownLever, fields.PlaceOf("kind"), context.Diagnostics.Near(RatedCodes.UnknownLever, kind, Levers), kind, string.Join(", ", Levers.Select(l => $"`{l}`")));
        }

        return known ?? kind;
    }

    private Judgement? Burden(MapReader fields, string id, string key)
    {
        Judgement? burden = context.Judgement(fields, "burden", new Slot(JudgementKind.Strength, DrawKey.Then(key, "burden"), Labels.Of("burden", id)));
        return context.RequireRated(fields, "burden") ? burden : null;
    }

    private ImmutableArray<PossibilityJudgement> Stands(MapReader fields, string id, string key)
    {
        if (fields.Find("stands") is not { } entry)
        {
            return [];
        }

        var row = new RowBinder(context, JudgementKind.Chance, DrawKey.Then(key, "stands"), "stands", id);
        return row.IsOne(entry.Value) ? row.ForAll(entry.Value, context.Possibilities.Ids) : row.Named((MappingNode)entry.Value);
    }

    private ImmutableArray<PossibilityJudgement> Against(MapReader fields, string id, string key, ImmutableArray<string> answers)
    {
        if (fields.Find("against") is not { } entry || !context.RequireRated(fields, "against"))
        {
            return [];
        }

        var row = new RowBinder(context, JudgementKind.Shift, DrawKey.Then(key, "against"), "against", id);
        if (!row.IsOne(entry.Value))
        {
            return row.Named((MappingNode)entry.Value);
        }

        if (fields.Find("answers") is null)
        {
            context.Diagnostics.Report(RatedCodes.AgainstNobody, entry.Value.Place, id);
        }

        return row.ForAll(entry.Value, answers);
    }

    // Those who uphold are spelled as they are first, so that the same people are one group however they are written.
    private string? Upholder(MapReader fields)
    {
        if (fields.PhraseUnder("upheld by") is not { } upholder)
        {
            return null;
        }

        _upholders.TryAdd(upholder, upholder);
        return _upholders[upholder];
    }
}
