using System.Collections.Immutable;
using Suppose.Language.Binding.Situations;
using Suppose.Language.Judgements;
using Suppose.Language.Words;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding;

/// <summary>Binds possibilities.</summary>
/// <param name="context">What the file's binders share.</param>
internal sealed class PossibilityBinder(BindingContext context)
{
    /// <summary>Binds one possibility.</summary>
    /// <param name="entry">Its id and body.</param>
    public Possibility Bind(Entry entry)
    {
        MapReader fields = context.Body(entry, Keys.Possibility);
        bool ordinary = fields.YesNo("ordinary");
        if (context.IsRated && fields.Find("mixes") is { } mixes)
        {
            context.Diagnostics.Report(RatedCodes.MixesInRated, mixes.Key.Place, entry.Id);
        }

        bool situated = context.RequireSituation(fields, "wants", "believes", "sharpness", "given", "only");
        var possibility = new Possibility
        {
            Id = entry.Id,
            Says = fields.Text("says"),
            SaysPlace = fields.PlaceOf("says"),
            By = fields.Text("by"),
            Weight = Weight(fields, entry.Id, ordinary),
            Asks = Asks(fields),
            Acts = Acts(fields, entry, ordinary),
            Ordinary = ordinary,
            Private = fields.YesNo("private"),
            Place = entry.Key.Place,
        };
        return situated ? new MotiveBinder(context).Bind(possibility, fields) : possibility;
    }

    private Judgement? Weight(MapReader fields, string id, bool ordinary)
    {
        Judgement? weight = context.Judgement(fields, "weight", new Slot(JudgementKind.Weight, DrawKey.Of("possibilities", id, "weight"), Labels.Of("weight", id)));
        if (ordinary && fields.Find("weight") is { } entry)
        {
            context.Diagnostics.Report(RatedCodes.OrdinaryWeight, entry.Key.Place, id);
            return null;
        }

        return weight;
    }

    private ImmutableArray<Question> Asks(MapReader fields)
    {
        ImmutableArray<ScalarNode> asks = fields.Phrases("asks");
        if (fields.Find("asks") is { Value: SequenceNode } entry && LooksSplit(asks))
        {
            context.Diagnostics.Report(RatedCodes.QuestionSplit, entry.Value.Place, asks.Length);
        }

        return [.. asks.Select(a => new Question(a.Text.Trim(), a.Place))];
    }

    // A question with commas, put into brackets without quotes, falls into parts of which only the last ends as a question does.
    private static bool LooksSplit(ImmutableArray<ScalarNode> asks) =>
        asks.Length > 1
        && asks[^1].Text.TrimEnd().EndsWith('?')
        && asks.All(a => a.IsPlain && a.Place.Line == asks[0].Place.Line)
        && asks.Take(asks.Length - 1).All(a => a.Text.TrimEnd() is not [.., '?' or '.' or '!']);

    private Judgement? Acts(MapReader fields, Entry entry, bool ordinary)
    {
        var slot = new Slot(JudgementKind.Chance, DrawKey.Of("possibilities", entry.Id, "acts"), Labels.Of("acts", entry.Id));
        if (!context.RequireRated(fields, "acts"))
        {
            return null;
        }

        if (fields.Find("acts") is null)
        {
            return JudgementReader.Default(Lexicons.Icd203.Find(ordinary ? "almost no chance" : "very likely")!, slot);
        }

        Judgement? acts = context.Judgement(fields, "acts", slot);
        if (acts?.Distribution is { IsCertain: true, Minimum: 1 })
        {
            context.Diagnostics.Report(RatedCodes.ActsCertain, acts.Place, entry.Id);
        }
        else if (acts?.Distribution is { IsCertain: true, Minimum: 0 } && !ordinary)
        {
            context.Diagnostics.Report(RatedCodes.ActsImpossible, acts.Place, entry.Id);
        }

        return acts;
    }
}
