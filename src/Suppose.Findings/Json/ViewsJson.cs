using System.Text.Json;

using Suppose.Analysis.Record;
using Suppose.Model;

namespace Suppose.Findings.Json;

/// <summary>Writes what people have judged the matter to be.</summary>
internal static class ViewsJson
{
    /// <summary>Writes the list, by person and date; nothing where the file lists none.</summary>
    public static void WriteViews(this Utf8JsonWriter json, Inquiry inquiry)
    {
        if (inquiry.Evaluations.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("evaluations"u8);
        foreach (var person in PersonViews.Of(inquiry))
        {
            json.WriteStartObject();
            json.WriteString("who"u8, person.Who);
            json.WriteStartArray("views"u8);
            foreach (var view in person.Views)
            {
                Write(json, view);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Evaluation view)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, view.Id);
        if (view.When is { } when)
        {
            json.WriteString("when"u8, when);
        }

        if (view.Says is { } says)
        {
            json.WriteString("says"u8, says);
        }

        json.WriteIds("supports"u8, view.Supports);
        json.WriteIds("doubts"u8, view.Doubts);
        json.WriteEndObject();
    }
}
