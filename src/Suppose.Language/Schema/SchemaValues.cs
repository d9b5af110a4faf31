using System.Text.Json.Nodes;
using Suppose.Language.Binding;
using Suppose.Language.Desires;
using Suppose.Language.Words;
using Suppose.Model;

namespace Suppose.Language.Schema;

/// <summary>What may stand under each key of the language's maps.</summary>
internal static class SchemaValues
{
    /// <summary>The schema of the value under a key.</summary>
    /// <param name="map">The map's name.</param>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentException">The key is not known: a fault of the program, which a test would show.</exception>
    public static JsonObject Under(string map, string key) => map switch
    {
        "inquiry" => OfInquiry(key),
        "possibility" => OfPossibility(key),
        "measure" => OfMeasure(key),
        "evidence" or "open evidence" or "evaluation" or "source" or "origin" or "ours" or "observed" => OfRecord(key),
        "change" or "rule" or "belief" or "circumstance" or "outcome" or "option" or "type state" => OfSituation(map, key),
        "want" => OfWant(key),
        "desire" => OfDesire(key),
        "desire want" or "way" or "fear" or "term" or "limits" or "limit" or "aim" => OfTree(map, key),
        "growth" => key == "of" ? Text() : SchemaMaps.Named(Judgement(JudgementKind.Shift)),
        "never happens" => key switch { "at most" => Judgement(JudgementKind.Chance), "is" => SchemaMaps.Ref("phrases"), _ => Text() },
        "actor" => key == "name" ? Text() : YesNo(),
        "suppression" => Text(),
        _ => throw new ArgumentException($"There is no map '{map}'.", nameof(map)),
    };

    private static JsonObject OfInquiry(string key) => key switch
    {
        "suppose" => new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = HeadBinder.Version },
        "inquiry" or "about" or "act" => Text(),
        "actor" => SchemaMaps.AnyOf(Text(), SchemaMaps.Ref("actor")),
        "lexicon" => SchemaMaps.AnyOf(
            new JsonObject { ["enum"] = new JsonArray([.. Lexicons.Names.Select(n => (JsonNode)n)]) },
            new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("string", "number") } }),
        "tolerance" => SchemaMaps.AnyOf(new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 }, new JsonObject { ["type"] = "string", ["pattern"] = @"^\s*[\d.]+\s*%\s*$" }),
        "numbers" => Named(SchemaJudgements.Name(null)),
        "sources" => Named("source"),
        "origins" => Named("origin"),
        "possibilities" => Named("possibility"),
        "circumstances" => Named("circumstance"),
        "options" => Named("option"),
        "outcomes" => Named("outcome"),
        "wants" => Named("want"),
        "never happens" => SchemaMaps.Named(SchemaMaps.AnyOf(Judgement(JudgementKind.Chance), SchemaMaps.Ref("never happens"))),
        "measures" => Named("measure"),
        "evidence" => Named("evidence"),
        "open evidence" => Named("open evidence"),
        "evaluations" => Named("evaluation"),
        "ours" => SchemaMaps.Ref("ours"),
        "lint" => SchemaMaps.ListOf(SchemaMaps.Ref("suppression")),
        _ => throw Unknown(key),
    };

    private static JsonObject OfPossibility(string key) => key switch
    {
        "says" or "by" => Text(),
        "weight" => Judgement(JudgementKind.Weight),
        "asks" or "only" => SchemaMaps.Ref("phrases"),
        "acts" => Judgement(JudgementKind.Chance),
        "ordinary" or "private" => YesNo(),
        "wants" => SchemaMaps.AnyOf(
            SchemaMaps.Named(Judgement(JudgementKind.Strength)),
            SchemaMaps.ListOf(SchemaMaps.AnyOf(SchemaMaps.Ref("phrase"), SchemaMaps.ListOf(SchemaMaps.Ref("phrase"))))),
        "mixes" => SchemaMaps.Named(Judgement(JudgementKind.Strength)),
        "believes" => SchemaMaps.ListOf(SchemaMaps.Ref("belief")),
        "sharpness" => Judgement(JudgementKind.Sharpness),
        "given" => SchemaMaps.Ref("facts"),
        _ => throw Unknown(key),
    };

    private static JsonObject OfMeasure(string key) => key switch
    {
        "says" or "by" or "binds" or "objection" or "upheld by" or "takes" => Text(),
        "grows" => SchemaMaps.AnyOf(SchemaMaps.Ref("growth"), SchemaMaps.ListOf(SchemaMaps.Ref("growth"))),
        "kind" => SchemaMaps.AnyOf(new JsonObject { ["enum"] = new JsonArray([.. MeasureBinder.Levers.Select(l => (JsonNode)l)]) }, Text()),
        "answers" or "needs" or "excludes" => SchemaMaps.Ref("phrases"),
        "cost" or "burden" => Judgement(JudgementKind.Strength),
        "stands" => SchemaMaps.AnyOf(Judgement(JudgementKind.Chance), SchemaMaps.Named(Judgement(JudgementKind.Chance))),
        "against" => SchemaMaps.AnyOf(Judgement(JudgementKind.Shift), SchemaMaps.Named(Judgement(JudgementKind.Shift))),
        "changes" => SchemaMaps.ListOf(SchemaMaps.Ref("change")),
        "private" => YesNo(),
        _ => throw Unknown(key),
    };

    private static JsonObject OfRecord(string key) => key switch
    {
        "says" or "who" or "when" or "date" or "source" or "origin" or "cite" or "url" or "option" => Text(),
        "reliability" => Judgement(JudgementKind.Reliability),
        "relevance" => new JsonObject { ["enum"] = new JsonArray("low", "medium", "high") },
        "expected" => SchemaMaps.Named(Judgement(JudgementKind.Expectation)),
        "rules out" or "supports" or "doubts" => SchemaMaps.Ref("phrases"),
        "observed" => SchemaMaps.Ref("observed"),
        "given" => SchemaMaps.Ref("facts"),
        "wants" => SchemaMaps.Named(Judgement(JudgementKind.Strength)),
        "dependence" or "cost" or "costs" or "harm" => Judgement(JudgementKind.Strength),
        "private" => YesNo(),
        _ => throw Unknown(key),
    };

    private static JsonObject OfSituation(string map, string key) => key switch
    {
        "says" or "of" or "state" => Text(),
        "states" => SchemaMaps.AnyOf(SchemaMaps.ListOf(SchemaMaps.Ref("phrase")), SchemaMaps.Named(SchemaMaps.AnyOf(Judgement(JudgementKind.Chance), SchemaMaps.Ref("type state")))),
        "chance" or "set" => Judgement(JudgementKind.Chance),
        "chances" => SchemaMaps.Named(Judgement(JudgementKind.Chance)),
        "shift" => Judgement(JudgementKind.Shift),
        "rules" => SchemaMaps.ListOf(SchemaMaps.Ref("rule")),
        "seen" or "type" or "private" or "closed" or "reversible" or "firm" or "innocent" => YesNo(),
        "never" => SchemaMaps.AnyOf(YesNo(), SchemaMaps.Ref("conditions")),
        "when" => SchemaMaps.Ref("conditions"),
        "forbid" or "open" or "reveal" => SchemaMaps.Ref("phrases"),
        _ => throw Unknown($"{map}.{key}"),
    };

    private static JsonObject OfWant(string key) => key switch
    {
        "not" or "outcome" or "circumstance" => SchemaMaps.Ref("phrase"),
        "is" or "all" or "any" => SchemaMaps.Ref("phrases"),
        "weigh" => SchemaMaps.Named(Judgement(JudgementKind.Strength)),
        _ => throw Unknown(key),
    };

    private static JsonObject OfDesire(string key) => key switch
    {
        "desire" => Text(),
        "suppose" or "about" or "lexicon" or "numbers" or "lint" => OfInquiry(key),
        "roots" => SchemaMaps.AnyOf(
            SchemaMaps.Named(OrNothing(Judgement(JudgementKind.Strength))),
            SchemaMaps.Ref("phrase"),
            SchemaMaps.ListOf(SchemaMaps.AnyOf(SchemaMaps.Ref("phrase"), SchemaMaps.ListOf(SchemaMaps.Ref("phrase"))))),
        "wants" => Named("desire want"),
        "ways" => Named("way"),
        "fears" => Named("fear"),
        "terms" => Named("term"),
        "limits" => SchemaMaps.Ref("limits"),
        "aim" => SchemaMaps.Named(SchemaMaps.AnyOf(Judgement(JudgementKind.Chance), SchemaMaps.Ref("aim"))),
        _ => throw Unknown(key),
    };

    private static JsonObject OfTree(string map, string key) => key switch
    {
        "any" or "all" or "needs" or "blocks" => SchemaMaps.Ref("phrases"),
        "weigh" => SchemaMaps.Named(Judgement(JudgementKind.Strength)),
        "together" or "today" or "locked" => YesNo(),
        "already" or "at least" => Judgement(JudgementKind.Chance),
        "says" or "first step" => Text(),
        "depends on" => new JsonObject { ["enum"] = new JsonArray([.. WayBinder.Reliances.Where(r => r.Length > 0).Select(r => (JsonNode)r)]) },
        "reaches" => ListedOrJudged(JudgementKind.Chance),
        "effort" or "harms" when map == "limits" => SchemaMaps.Named(SchemaMaps.AnyOf(Judgement(JudgementKind.Strength), Judgement(JudgementKind.Weight), SchemaMaps.Ref("limit"))),
        "effort" or "harms" => ListedOrJudged(JudgementKind.Strength),
        "shifts" => ListedOrJudged(JudgementKind.Shift),
        "matters" => Judgement(JudgementKind.Strength),
        "new ways" => new JsonObject { ["type"] = "integer", ["minimum"] = 0 },
        "at most" => SchemaMaps.AnyOf(Judgement(JudgementKind.Strength), Judgement(JudgementKind.Weight)),
        "in" => SchemaMaps.AnyOf(new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 }, new JsonObject { ["type"] = "string", ["pattern"] = @"^\s*[\d.]+\s*%\s*$" }),
        _ => throw Unknown(key),
    };

    private static JsonObject ListedOrJudged(JudgementKind kind) => SchemaMaps.AnyOf(SchemaMaps.Ref("phrases"), SchemaMaps.Named(OrNothing(Judgement(kind))));

    private static JsonObject OrNothing(JsonObject value) => SchemaMaps.AnyOf(value, new JsonObject { ["type"] = "null" });

    private static JsonObject Text() => SchemaMaps.Ref("text");

    private static JsonObject YesNo() => SchemaMaps.Ref("yesNo");

    private static JsonObject Named(string definition) => SchemaMaps.Named(SchemaMaps.Ref(definition));

    private static JsonObject Judgement(JudgementKind kind) => SchemaMaps.Ref(SchemaJudgements.Name(kind));

    private static ArgumentException Unknown(string key) => new($"Nothing is known about the key '{key}'.", nameof(key));
}
