using System.Collections.Immutable;
using Suppose.Language.Binding.Situations;
using Suppose.Language.Diagnostics;
using Suppose.Language.Judgements;
using Suppose.Language.Text;
using Suppose.Language.Yaml;
using Suppose.Model;

namespace Suppose.Language.Binding;

/// <summary>Binds the record, what could still be found out, and where items come from.</summary>
/// <param name="context">What the file's binders share.</param>
internal sealed class EvidenceBinder(BindingContext context)
{
    // Every new origin is compared with those before it; beyond this nobody tells them apart by eye either.
    private const int MostOriginsCompared = 200;

    private readonly Dictionary<string, string> _origins = new(Phrase.Comparer);

    /// <summary>Binds a source.</summary>
    /// <param name="entry">Its id and body.</param>
    public Source Source(Entry entry)
    {
        MapReader fields = context.Body(entry, Keys.Source);
        return new Source
        {
            Id = entry.Id,
            Cite = fields.Text("cite"),
            Url = fields.Text("url"),
            Reliability = Reliability(fields, "sources", entry.Id),
            Private = fields.YesNo("private"),
            Place = entry.Key.Place,
        };
    }

    /// <summary>Binds a common origin.</summary>
    /// <param name="entry">Its id and body.</param>
    public Origin Origin(Entry entry)
    {
        MapReader fields = context.Body(entry, Keys.Origin);
        _origins.TryAdd(entry.Id, entry.Id);
        return new Origin(
            entry.Id,
            context.Judgement(fields, "dependence", new Slot(JudgementKind.Strength, DrawKey.Of("origins", entry.Id, "dependence"), Labels.Of("dependence", entry.Id))),
            entry.Key.Place);
    }

    /// <summary>Binds an item of the record, or one that could still be found out.</summary>
    /// <param name="entry">Its id and body.</param>
    /// <param name="open">Whether it could still be found out.</param>
    public Evidence Item(Entry entry, bool open)
    {
        string section = open ? "open evidence" : "evidence";
        MapReader fields = context.Body(entry, open ? Keys.OpenEvidence : Keys.Evidence);
        bool situated = context.RequireSituation(fields, "observed");
        return new Evidence
        {
            Id = entry.Id,
            Says = fields.Text("says"),
            SaysPlace = fields.PlaceOf("says"),
            Date = fields.Text("date"),
            Source = fields.Find("source")?.Value is ScalarNode { IsEmpty: false } source ? context.Sources.Resolve(source) : null,
            Reliability = Reliability(fields, section, entry.Id),
            Relevance = RelevanceWord.Read(fields, context.Diagnostics),
            Origin = OriginOf(fields),
            Expected = Expected(fields, section, entry.Id),
            RulesOut = open ? [] : context.Possibilities.Resolve(fields.Phrases("rules out")),
            Observed = situated && !open ? Observed(fields) : null,
            Cost = open ? context.Judgement(fields, "cost", new Slot(JudgementKind.Strength, DrawKey.Of(section, entry.Id, "cost"), Labels.Of("cost", entry.Id))) : null,
            Private = fields.YesNo("private"),
            Place = entry.Key.Place,
        };
    }

    private Judgement? Reliability(MapReader fields, string section, string id) =>
        context.Judgement(fields, "reliability", new Slot(JudgementKind.Reliability, DrawKey.Of(section, id, "reliability"), Labels.Of("reliability", id)));

    private ImmutableArray<PossibilityJudgement> Expected(MapReader fields, string section, string id) =>
        fields.Map("expected") is { } map
            ? new RowBinder(context, JudgementKind.Expectation, DrawKey.Of(section, id, "expected"), "expected", id).Named(map)
            : [];

    private ObservedChoice? Observed(MapReader fields)
    {
        if (fields.Map("observed") is not { } map)
        {
            return null;
        }

        var observed = new MapReader(map, Keys.Observed, context.Diagnostics);
        ImmutableArray<Fact> given = new FactBinder(context).Bind(observed, "given");
        if (observed.Find("option")?.Value is ScalarNode { IsEmpty: false } named)
        {
            return context.Options.Resolve(named) is { } option ? new ObservedChoice(option, given) : null;
        }

        context.Diagnostics.Report(BindingCodes.Missing, map.Place, DiagnosticTexts.Text("whole.observed"), DiagnosticTexts.Text("missing.option"));
        return null;
    }

    // An origin need not be declared; one that is spelled almost like a declared one probably means it.
    private string? OriginOf(MapReader fields)
    {
        if (fields.PhraseUnder("origin") is not { } origin)
        {
            return null;
        }

        if (!_origins.ContainsKey(origin) && _origins.Count <= MostOriginsCompared && Nearest.To(origin, _origins.Keys) is { } near && Nearest.Distance(origin, near) <= 2)
        {
            context.Diagnostics.ReportNear(RecordCodes.OriginNearlyDeclared, fields.PlaceOf("origin"), near, origin, near);
        }

        _origins.TryAdd(origin, origin);
        return _origins[origin];
    }
}
