using System.Text.Json;
using Suppose.Findings.Prompts;
using Suppose.Model;
using Suppose.Model.Levers;

namespace Suppose.Findings.Json;

/// <summary>Writes levers to think along as JSON: the format <c>suppose.prompts</c>, version 1.</summary>
/// <remarks>Keys stand in a fixed order. The schema is <c>docs/results/suppose.prompts.schema.json</c>.</remarks>
public static class PromptsJson
{
    /// <summary>Raised when a reader of an earlier version could misread what is written.</summary>
    public const int Version = 1;

    /// <summary>The levers as UTF-8, ending with a line end.</summary>
    /// <param name="inquiry">The inquiry whose questions are looked at; null for the levers alone.</param>
    /// <param name="wording">The sentences.</param>
    public static byte[] Bytes(Inquiry? inquiry, Wording wording)
    {
        var words = new PromptsWords(wording);
        return ResultJson.Bytes("suppose.prompts", Version, json =>
        {
            if (inquiry is not null)
            {
                json.WriteString("inquiry"u8, inquiry.Title);
                WriteOpen(json, inquiry);
                WriteMeasures(json, inquiry);
            }

            WriteLevers(json, words);
        });
    }

    /// <summary>Writes which levers a measure pulls, how strong that is as a rule, its kind as the file says it, and how long it takes.</summary>
    internal static void WriteLevers(this Utf8JsonWriter json, Measure measure)
    {
        json.WriteStartArray("levers"u8);
        foreach (var lever in LeverCatalogue.AllOf(measure))
        {
            json.WriteStartObject();
            json.WriteString("lever"u8, LeverCatalogue.NameOf(lever));
            json.WriteString("strength"u8, NameOf(LeverCatalogue.StrengthOf(lever)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (measure.Kind is { } kind)
        {
            json.WriteString("kind"u8, kind);
        }

        if (measure.Takes is { } takes)
        {
            json.WriteString("takes"u8, takes);
        }
    }

    private static void WriteMeasures(Utf8JsonWriter json, Inquiry inquiry)
    {
        json.WriteStartArray("measures"u8);
        foreach (var measure in inquiry.Measures)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, measure.Id);
            json.WriteLevers(measure);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOpen(Utf8JsonWriter json, Inquiry inquiry)
    {
        json.WriteStartArray("unanswered"u8);
        foreach (var possibility in PromptsPage.Unanswered(inquiry))
        {
            json.WriteStartObject();
            json.WriteString("possibility"u8, possibility.Id);
            json.WriteIds("asks"u8, [.. possibility.Asks.Select(q => q.Text)]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLevers(Utf8JsonWriter json, PromptsWords words)
    {
        json.WriteStartArray("levers"u8);
        foreach (var lever in LeverCatalogue.Levers)
        {
            json.WriteStartObject();
            json.WriteString("lever"u8, LeverCatalogue.NameOf(lever));
            json.WriteString("strength"u8, NameOf(LeverCatalogue.StrengthOf(lever)));
            json.WriteStartArray("techniques"u8);
            foreach (var technique in LeverCatalogue.Techniques.Where(t => t.Lever == lever))
            {
                json.WriteStartObject();
                json.WriteString("prompt"u8, words.Technique(technique.Technique));
                json.WriteString("strength"u8, NameOf(technique.Strength));
                json.WriteString("source"u8, technique.Source);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string NameOf(ActionStrength strength) => strength switch
    {
        ActionStrength.Stronger => "stronger",
        ActionStrength.Intermediate => "intermediate",
        _ => "weaker",
    };
}
