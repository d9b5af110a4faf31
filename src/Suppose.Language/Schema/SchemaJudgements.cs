using System.Text.Json.Nodes;
using Suppose.Language.Judgements;
using Suppose.Language.Words;
using Suppose.Model;

namespace Suppose.Language.Schema;

/// <summary>Schemas of judgements: words to complete, and patterns for numbers, ranges and factors.</summary>
internal static class SchemaJudgements
{
    private const string Number = @"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?";
    private const string Between = @"\s*(\.\.|\u2026|-|\u2013|\u2014|\sto\s)\s*";
    private const string NumberOrRange = $@"^\s*{Number}\s*%?({Between}{Number}\s*%?)?\s*$";
    private const string Factor = $@"^\s*[xX\u00D7]\s*{Number}({Between}[xX\u00D7]?{Number})?\s*$";
    private const string NamedNumber = @"^\s*=\s*\S";

    /// <summary>The name of a kind's definition.</summary>
    /// <param name="kind">The kind; null where it may be any.</param>
    public static string Name(JudgementKind? kind) => kind is { } known ? known.ToString().ToLowerInvariant() : "judgement";

    /// <summary>The schema of a kind of judgement.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="howOften">Whether words for how often may stand for chances, as in a desire.</param>
    public static JsonObject Of(JudgementKind kind, bool howOften = false)
    {
        var forms = new List<JsonNode?>();
        string[] words = [.. Words(kind), .. howOften && kind == JudgementKind.Chance ? Vocabularies.HowOften.Words.Select(w => w.Name) : []];
        if (words.Length > 0)
        {
            forms.Add(new JsonObject { ["enum"] = Strings(words) });
        }

        if (kind == JudgementKind.Strength)
        {
            forms.Add(new JsonObject { ["enum"] = Strings([.. words.Select(w => "-" + w), .. words.Select(w => "against " + w)]) });
        }

        if (kind is JudgementKind.Chance or JudgementKind.Expectation)
        {
            forms.Add(new JsonObject { ["type"] = "string", ["description"] = SchemaTexts.Of("own words") });
        }

        forms.AddRange(Numbers(kind));
        forms.Add(Shape());
        forms.AddRange(JudgementReader.KeysOf(kind).Select(key => Annotated(key, Name(kind))));
        return new JsonObject { ["description"] = SchemaTexts.Of("judgement." + Name(kind)), ["anyOf"] = new JsonArray([.. forms]) };
    }

    /// <summary>The schema of a named number, which may be of any kind.</summary>
    public static JsonObject Any() => SchemaMaps.AnyOf(
    [
        new JsonObject { ["type"] = new JsonArray("string", "number") },
        Shape(),
        .. JudgementReader.KeysOf(null).Select(key => Annotated(key, Name(null))),
    ]);

    private static IEnumerable<string> Words(JudgementKind kind)
    {
        IEnumerable<Vocabulary> vocabularies = kind is JudgementKind.Chance or JudgementKind.Expectation
            ? Vocabularies.For(kind, Lexicons.Icd203).Concat(Lexicons.Names.Select(n => Lexicons.Named(n)!))
            : Vocabularies.For(kind, Lexicons.Icd203);
        return vocabularies.SelectMany(v => v.Words).SelectMany(w => w.Synonyms.Prepend(w.Name)).Distinct();
    }

    private static IEnumerable<JsonNode> Numbers(JudgementKind kind)
    {
        if (kind is not JudgementKind.Shift)
        {
            KindRange range = KindRange.Of(kind, mayBeAversion: true);
            yield return new JsonObject { ["type"] = "number", ["minimum"] = range.Low, ["maximum"] = range.High };
            yield return Pattern(NumberOrRange);
        }

        if (kind is JudgementKind.Shift or JudgementKind.Weight)
        {
            yield return Pattern(Factor);
        }

        yield return Pattern(NamedNumber);
    }

    private static JsonObject Shape()
    {
        static JsonObject Pair() => new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = new JsonArray("number", "string") }, ["minItems"] = 2, ["maxItems"] = 2 };
        return SchemaMaps.AnyOf(
            Map(("low", SchemaMaps.Ref("phrase")), ("mode", SchemaMaps.Ref("phrase")), ("high", SchemaMaps.Ref("phrase"))),
            Map(("beta", Pair())),
            Map(("normal", Pair())));
    }

    private static JsonObject Annotated(string key, string definition) => Map((key, SchemaMaps.Ref(definition)));

    // The named keys are needed; a reason and its author may stand beside them.
    private static JsonObject Map(params (string Key, JsonObject Value)[] needed)
    {
        var properties = new JsonObject();
        foreach ((string key, JsonObject value) in needed)
        {
            properties[key] = value;
        }

        properties["because"] = new JsonObject { ["description"] = SchemaTexts.Of("judgement.because"), ["allOf"] = new JsonArray(SchemaMaps.Ref("text")) };
        properties["by"] = new JsonObject { ["description"] = SchemaTexts.Of("judgement.by"), ["allOf"] = new JsonArray(SchemaMaps.Ref("text")) };
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = Strings(needed.Select(n => n.Key)),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)t)]);
}
