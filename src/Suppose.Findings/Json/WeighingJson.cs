using System.Collections.Immutable;
using System.Text.Json;

using Suppose.Analysis;
using Suppose.Analysis.Record;

namespace Suppose.Findings.Json;

/// <summary>Writes what weighing a record came to.</summary>
/// <param name="json">Where it is written.</param>
/// <param name="weighing">What it came to.</param>
internal sealed class WeighingJson(Utf8JsonWriter json, Weighing weighing)
{
    /// <summary>Writes all of it into the object at hand.</summary>
    public void Write()
    {
        WriteEach("prior"u8, weighing.Prior);
        WriteEach("posterior"u8, weighing.Posterior);
        json.WriteNumber("contradictory"u8, weighing.Contradictory);
        json.WriteStartArray("evidence"u8);
        foreach (var item in weighing.Items)
        {
            Write(item);
        }

        json.WriteEndArray();
        WritePairs("alike"u8, weighing.Alike);
        json.WriteStartArray("without"u8);
        foreach (var part in weighing.WithoutEach)
        {
            Write(part);
        }

        json.WriteEndArray();
        json.WriteStartArray("open"u8);
        foreach (var open in weighing.Open)
        {
            Write(open);
        }

        json.WriteEndArray();
    }

    private void Write(ItemReading item)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, item.Id);
        if (item.Origin is { } origin)
        {
            json.WriteString("origin"u8, origin);
        }

        json.WriteFactor("diagnosticity"u8, item.Diagnosticity);
        json.WriteQuantiles("bits"u8, item.Bits);
        json.WriteQuantiles("weight"u8, item.Weight);
        json.WriteBoolean("tellsNothing"u8, item.TellsNothing);
        json.WriteStartObject("moves"u8);
        for (var i = 0; i < weighing.Possibilities.Length; i++)
        {
            json.WriteFactor(System.Text.Encoding.UTF8.GetBytes(weighing.Possibilities[i]), item.Moves[i]);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(LeftOut part)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, JsonNames.Of(part.Kind));
        json.WriteString("id"u8, part.Id);
        json.WriteIds("items"u8, part.Items);
        WriteEach("posterior"u8, part.Posterior);
        json.WriteQuantiles("moves"u8, part.Moves);
        WritePairs("noLongerToldApart"u8, part.NoLongerToldApart);
        json.WriteEndObject();
    }

    private void Write(OpenReading open)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, open.Id);
        if (open.Worth is { } worth)
        {
            json.WriteQuantiles("evsi"u8, worth);
            json.WriteNumber("beforeCost"u8, open.BeforeCost!.Value);
        }

        json.WriteQuantiles("found"u8, open.Found);
        json.WriteQuantiles("bits"u8, open.Bits);
        if (open.Cost is { } cost)
        {
            json.WriteQuantiles("cost"u8, cost);
            json.WriteBoolean("costCounted"u8, open.CostCounted);
        }

        json.WriteEndObject();
    }

    private void WriteEach(ReadOnlySpan<byte> name, ImmutableArray<Quantiles> each)
    {
        json.WriteStartObject(name);
        for (var i = 0; i < weighing.Possibilities.Length; i++)
        {
            json.WriteQuantiles(weighing.Possibilities[i], each[i]);
        }

        json.WriteEndObject();
    }

    private void WritePairs(ReadOnlySpan<byte> name, ImmutableArray<AlikePair> pairs)
    {
        json.WriteStartArray(name);
        foreach (var pair in pairs)
        {
            json.WriteStartObject();
            json.WriteIds("pair"u8, [pair.First, pair.Second]);
            json.WriteNumber("share"u8, pair.Share);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
