using System.Text.Json;

using Suppose.Analysis.Flips;
using Suppose.Model;

namespace Suppose.Findings.Json;

/// <summary>Writes flips as JSON.</summary>
/// <param name="json">Where they are written.</param>
internal sealed class FlipJson(Utf8JsonWriter json)
{
    /// <summary>Writes one flip.</summary>
    public void Write(Flip flip)
    {
        json.WriteStartObject();
        json.WritePropertyName("conclusion"u8);
        Write(flip.Conclusion);
        json.WritePropertyName("becomes"u8);
        Write(flip.Becomes);
        Write(flip.Judgement);
        json.WriteNumber("now"u8, flip.Now);
        json.WriteNumber("breakEven"u8, flip.BreakEven);

        // Null is named for a change that no finite factor makes.
        if (double.IsFinite(flip.Factor))
        {
            json.WriteNumber("factor"u8, flip.Factor);
        }
        else
        {
            json.WriteNull("factor"u8);
        }

        json.WriteBoolean("withinRange"u8, flip.WithinRange);
        if (flip.Share is { } share)
        {
            json.WriteNumber("share"u8, share);
        }

        json.WriteIds("uses"u8, flip.Uses);
        json.WriteEndObject();
    }

    private void Write(Conclusion conclusion)
    {
        json.WriteStartObject();
        switch (conclusion)
        {
            case HoldsForOne one:
                json.WriteString("kind"u8, "holdsForOne"u8);
                json.WriteIds("measures"u8, one.Design);
                json.WriteString("possibility"u8, one.Possibility);
                json.WriteBoolean("holds"u8, one.Holds);
                break;
            case HoldsForAll all:
                json.WriteString("kind"u8, "holdsForAll"u8);
                json.WriteIds("measures"u8, all.Design);
                json.WriteBoolean("holds"u8, all.Holds);
                break;
            case CheapestThatHolds cheapest:
                json.WriteString("kind"u8, "cheapestThatHolds"u8);
                json.WriteIds("measures"u8, cheapest.Design);
                break;
            case SmallestRegret smallest:
                json.WriteString("kind"u8, "smallestRegret"u8);
                json.WriteIds("measures"u8, smallest.Design);
                break;
            case MeasureGrade measure:
                json.WriteString("kind"u8, "measureGrade"u8);
                json.WriteString("measure"u8, measure.Measure);
                json.WriteString("possibility"u8, measure.Possibility);
                json.WriteString("grade"u8, JsonNames.Of(measure.Grade));
                break;
        }

        json.WriteEndObject();
    }

    private void Write(Judgement judgement)
    {
        json.WriteStartObject("judgement"u8);
        json.WriteString("key"u8, judgement.Key);
        json.WriteString("label"u8, judgement.Label);
        json.WriteString("kind"u8, JsonNames.Of(judgement.Kind));
        json.WriteString("written"u8, judgement.Written);
        if (judgement.Place.IsInFile)
        {
            json.WriteNumber("line"u8, judgement.Place.Line);
        }

        json.WriteEndObject();
    }
}
