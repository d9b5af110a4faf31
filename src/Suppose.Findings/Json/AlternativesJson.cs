using System.Collections.Immutable;
using System.Text.Json;
using Suppose.Analysis.Alternatives;
using Suppose.Findings.Alternatives;
using Suppose.Model;

namespace Suppose.Findings.Json;

/// <summary>Writes what stood in the way of something less destructive as JSON: the format <c>suppose.instead</c>, version 1.</summary>
/// <remarks>The schema is <c>docs/results/suppose.instead.schema.json</c>.</remarks>
public static class AlternativesJson
{
    /// <summary>Raised when a reader of an earlier version could misread what is written.</summary>
    public const int Version = 1;

    /// <summary>What was found as UTF-8, ending with a line end.</summary>
    /// <param name="reading">What was found.</param>
    /// <param name="asked">What is to be written of it.</param>
    public static byte[] Bytes(AlternativesReading reading, AskedAlternatives asked)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(asked);
        return ResultJson.Bytes("suppose.instead", Version, json =>
        {
            json.WriteString("inquiry"u8, reading.Inquiry.Title);
            json.WriteNumber("seed"u8, reading.Seed);
            json.WriteNumber("worlds"u8, reading.Worlds);
            json.WriteBoolean("certain"u8, reading.Certain);
            WriteTried(json, reading);
            json.WriteList("possibilities"u8, [.. reading.Possibilities.Where(p => asked.Possibility is null || p.Possibility == asked.Possibility)], (own, p) => Write(own, p, asked));
            json.WriteList("blocks"u8, [.. reading.Blocks.Where(b => asked.Option is null || b.Option == asked.Option)], Write);
        });
    }

    private static void WriteTried(Utf8JsonWriter json, AlternativesReading reading)
    {
        json.WriteStartObject("tried"u8);
        json.WriteNumber("sets"u8, reading.SetsTried);
        json.WriteNumber("changes"u8, reading.LargestTried);
        json.WriteNumber("circumstances"u8, reading.MostCircumstances);
        json.WriteBoolean("exhaustive"u8, reading.Exhaustive);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PossibilityWays possibility, AskedAlternatives asked)
    {
        json.WriteString("possibility"u8, possibility.Possibility);
        json.WriteStartArray("tempted"u8);
        foreach (var state in possibility.Tempted)
        {
            json.WriteState(state);
        }

        json.WriteEndArray();
        json.WriteList("options"u8, [.. possibility.Options.Where(o => asked.Option is null || o.Option == asked.Option)], (own, option) =>
        {
            own.WriteString("option"u8, option.Option);
            own.WriteNumber("found"u8, option.Found);
            own.WriteList("sets"u8, option.Sets, Write);
            own.WriteList("judgements"u8, option.Judgements, Write);
        });
    }

    private static void Write(Utf8JsonWriter json, OptionBlocks blocks)
    {
        json.WriteString("option"u8, blocks.Option);
        json.WriteIds("noWayUnder"u8, blocks.NoWayUnder);
        json.WriteIds("inEveryWay"u8, blocks.MissingMeasures);
        Write(json, "inEveryWayCircumstances"u8, blocks.Circumstances);
        json.WriteNumber("found"u8, blocks.Found);
        json.WriteList("forAll"u8, blocks.ForAll, Write);
    }

    private static void Write(Utf8JsonWriter json, WayOut way)
    {
        json.WriteIds("measures"u8, way.Measures);
        Write(json, "circumstances"u8, way.Circumstances);
        json.WriteNumber("cost"u8, way.Cost);
        json.WriteNumber("chance"u8, way.Chance);
        json.WriteNumber("share"u8, way.Share);
        if (!way.Without.IsEmpty)
        {
            json.WriteList("without"u8, way.Without, Write);
        }
    }

    private static void Write(Utf8JsonWriter json, Lacking lacking)
    {
        if (lacking.Measure is { } measure)
        {
            json.WriteString("measure"u8, measure);
        }
        else if (lacking.Circumstance is { } circumstance)
        {
            Write(json, "circumstance"u8, [circumstance]);
        }

        json.WriteIds("best"u8, lacking.Best);
    }

    private static void Write(Utf8JsonWriter json, JudgementWay way)
    {
        json.WriteString("key"u8, way.Judgement.Key);
        json.WriteString("label"u8, way.Judgement.Label);
        json.WriteString("kind"u8, JsonNames.Of(way.Judgement.Kind));
        json.WriteString("written"u8, way.Judgement.Written);
        if (way.Judgement.Place.IsInFile)
        {
            json.WriteNumber("line"u8, way.Judgement.Place.Line);
        }

        json.WriteNumber("now"u8, way.Now);
        json.WriteNumber("breakEven"u8, way.BreakEven);
        json.WriteNumber("factor"u8, way.Factor);
        json.WriteBoolean("withinRange"u8, way.WithinRange);
        json.WriteIds("uses"u8, way.Uses);
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<OtherCircumstance> circumstances) =>
        json.WriteState(name, [.. circumstances.Select(c => new Fact(c.Circumstance, c.State, Place.Nowhere))]);
}
