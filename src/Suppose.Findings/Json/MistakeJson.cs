using System.Collections.Immutable;
using System.Text.Json;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Mistakes;
using Suppose.Model;

namespace Suppose.Findings.Json;

/// <summary>Writes where options were mistakes as JSON: the format <c>suppose.mistake</c>, version 1.</summary>
/// <remarks>The schema is <c>docs/results/suppose.mistake.schema.json</c>.</remarks>
public static class MistakeJson
{
    /// <summary>Raised when a reader of an earlier version could misread what is written.</summary>
    public const int Version = 1;

    /// <summary>What was found as UTF-8, ending with a line end.</summary>
    /// <param name="reading">What was found.</param>
    public static byte[] Bytes(MistakeReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return ResultJson.Bytes("suppose.mistake", Version, json =>
        {
            json.WriteString("inquiry"u8, reading.Inquiry.Title);
            json.WriteNumber("seed"u8, reading.Seed);
            json.WriteNumber("worlds"u8, reading.Worlds);
            json.WriteBoolean("certain"u8, reading.Certain);
            json.WriteList("where"u8, reading.Where, Write);
            json.WriteList("cases"u8, reading.Cases, Write);
            json.WriteNumber("leftOut"u8, reading.LeftOut);
            json.WriteList("possibilities"u8, reading.Possibilities, Write);
        });
    }

    private static void Write(Utf8JsonWriter json, MistakeWhere where)
    {
        json.WriteString("option"u8, where.Option);
        json.WriteString("verdict"u8, NameOf(where.Verdict));
        json.WriteStates("where"u8, where.Where);
    }

    private static void Write(Utf8JsonWriter json, MistakeCase at)
    {
        json.WriteState("state"u8, at.State);
        json.WriteQuantiles("chance"u8, at.Chance);
        json.WriteList("options"u8, at.Options, (own, option) =>
        {
            own.WriteString("option"u8, option.Option);
            own.WriteBoolean("harmful"u8, option.Standing == OptionStanding.Never);
            Write(own, option.ByOurs);
        });
        json.WriteList("breakEven"u8, at.BreakEven, (own, turn) =>
        {
            own.WriteString("option"u8, turn.Option);
            own.WriteString("circumstance"u8, turn.Circumstance);
            own.WriteString("state"u8, turn.State);
            own.WriteNumber("now"u8, turn.Now);
            own.WriteNumber("at"u8, turn.At);
            own.WriteNumber("factor"u8, turn.Factor);
            own.WriteBoolean("mistakeNow"u8, turn.IsMistakeNow);
        });
    }

    private static void Write(Utf8JsonWriter json, PossibilityMistakes possibility)
    {
        json.WriteString("possibility"u8, possibility.Possibility);
        json.WriteList("cases"u8, possibility.Cases, (own, at) =>
        {
            own.WriteString("option"u8, at.Option);
            own.WriteState("state"u8, at.State);
            own.WriteQuantiles("chance"u8, at.Chance);
            own.WriteString("ground"u8, NameOf(at.Ground));
            Write(own, "own"u8, at.Own);
            Write(own, "ownWants"u8, at.OwnWants);
            Write(own, "ourWants"u8, at.OurWants);
            Write(own, "ours"u8, at.Ours);
        });
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, Regretted regretted)
    {
        json.WriteStartObject(name);
        Write(json, regretted);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Regretted regretted)
    {
        json.WriteQuantiles("regret"u8, regretted.Regret);
        json.WriteNumber("share"u8, regretted.Share);
        json.WriteString("verdict"u8, NameOf(regretted.Verdict));
    }

    private static string NameOf(MistakeVerdict verdict) => verdict switch
    {
        MistakeVerdict.NoMistake => "no mistake",
        MistakeVerdict.Depends => "depends",
        _ => "mistake",
    };

    private static string NameOf(ClaimGround ground) => ground switch
    {
        ClaimGround.NoClaim => "no claim",
        ClaimGround.Beliefs => "beliefs",
        ClaimGround.Wants => "wants",
        ClaimGround.Shared => "shared",
        _ => "open",
    };

    private static void WriteStates(this Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<ImmutableArray<Fact>> states)
    {
        json.WriteStartArray(name);
        foreach (var state in states)
        {
            json.WriteState(state);
        }

        json.WriteEndArray();
    }
}
