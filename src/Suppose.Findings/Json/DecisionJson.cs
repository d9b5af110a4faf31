using System.Collections.Immutable;
using System.Text.Json;
using Suppose.Analysis.Deciding;

namespace Suppose.Findings.Json;

/// <summary>Writes how to act towards people one can't be sure of as JSON: the format <c>suppose.decide</c>, version 1.</summary>
/// <remarks>
/// Keys stand in a fixed order and numbers are written as the shortest text that reads back to the same double. What does not apply to a file is absent. The schema is
/// <c>docs/results/suppose.decide.schema.json</c>.
/// </remarks>
public static class DecisionJson
{
    /// <summary>Raised when a reader of an earlier version could misread what is written.</summary>
    public const int Version = 1;

    /// <summary>The decision as UTF-8, ending with a line end.</summary>
    /// <param name="reading">What was found.</param>
    public static byte[] Bytes(DecisionReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return ResultJson.Bytes("suppose.decide", Version, json =>
        {
            json.WriteString("inquiry"u8, reading.Inquiry.Title);
            json.WriteNumber("seed"u8, reading.Seed);
            json.WriteNumber("worlds"u8, reading.Worlds);
            json.WriteBoolean("certain"u8, reading.Certain);
            json.WriteIds("signals"u8, reading.Signals);
            if (reading.Limit is { } limit)
            {
                json.WriteStartObject("limit"u8);
                json.WriteString("kind"u8, JsonNames.Of(limit.Kind));
                json.WriteString("subject"u8, limit.Subject);
                json.WriteEndObject();
            }
            else
            {
                Write(json, reading);
            }
        });
    }

    private static void Write(Utf8JsonWriter json, DecisionReading reading)
    {
        json.WriteEach("kinds"u8, reading.Kinds, kind =>
        {
            json.WriteString("id"u8, kind.Id);
            json.WriteBoolean("innocent"u8, kind.Innocent);
            json.WriteQuantiles("share"u8, kind.Share);
            json.WriteNumber("lowest"u8, kind.Lowest);
            json.WriteNumber("highest"u8, kind.Highest);
        });
        json.WriteEach("options"u8, reading.Inquiry.Options, option =>
        {
            json.WriteString("id"u8, option.Id);
            json.WriteBoolean("reversible"u8, option.Reversible);
        });
        json.WriteEach("rule"u8, reading.Rule, line =>
        {
            json.WriteLine(line.Line);
            json.WriteQuantiles("chance"u8, line.Chance);
            json.WriteStartObject("kinds"u8);
            foreach (var (kind, chance) in reading.Kinds.Zip(line.Kinds))
            {
                json.WriteQuantiles(kind.Id, chance);
            }

            json.WriteEndObject();
            json.WriteNumber("bestIn"u8, line.BestIn);
        });
        json.WriteQuantiles("value"u8, reading.Value);
        json.WriteQuantiles("fullValue"u8, reading.FullValue);
        json.WriteEach("treatment"u8, reading.Treatment, treatment => WriteTreatment(json, reading, treatment));
        WriteMixes(json, reading);
        WriteWorths(json, reading);
    }

    private static void WriteTreatment(Utf8JsonWriter json, DecisionReading reading, KindTreatment treatment)
    {
        json.WriteString("kind"u8, treatment.Kind);
        json.WriteStartObject("options"u8);
        foreach (var (option, share) in reading.Inquiry.Options.Zip(treatment.Options))
        {
            json.WriteQuantiles(option.Id, share);
        }

        json.WriteEndObject();
        json.WriteEach("unmet"u8, treatment.Unmet, want =>
        {
            json.WriteString("want"u8, want.Want);
            json.WriteBoolean("aversion"u8, want.Aversion);
            json.WriteQuantiles("underRule"u8, want.UnderRule);
            json.WriteQuantiles("ifKnown"u8, want.IfKnown);
        });
        json.WriteNumber("lost"u8, treatment.Lost);
    }

    private static void WriteMixes(Utf8JsonWriter json, DecisionReading reading)
    {
        json.WriteEach("axes"u8, reading.Axes, axis =>
        {
            json.WriteIds("kinds"u8, axis.Kinds);
            json.WriteNumber("at"u8, axis.At);
            json.WriteStretches(axis.Stretches);
        });
        json.WriteEach("certainty"u8, reading.Certainty, stretch =>
        {
            json.WriteString("option"u8, stretch.Option);
            json.WriteNumber("from"u8, stretch.From);
            json.WriteNumber("to"u8, stretch.To);
        });
        WriteCautious(json, "whateverTheMix"u8, reading.WhateverTheMix);
        WriteCautious(json, "withinTheMix"u8, reading.WithinTheMix);
    }

    private static void WriteCautious(Utf8JsonWriter json, ReadOnlySpan<byte> name, CautiousRules? rules)
    {
        if (rules is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteStartObject("maximin"u8);
        json.WriteRule("rule"u8, rules.Maximin.Rule);
        json.WriteNumber("value"u8, rules.Maximin.Figure);
        json.WriteEndObject();
        json.WriteStartObject("minimaxRegret"u8);
        json.WriteRule("rule"u8, rules.MinimaxRegret.Rule);
        json.WriteNumber("regret"u8, rules.MinimaxRegret.Figure);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteWorths(Utf8JsonWriter json, DecisionReading reading)
    {
        json.WriteNumber("knowing"u8, reading.Knowing);
        json.WriteEach("worths"u8, reading.Worths, worth =>
        {
            json.WriteString("circumstance"u8, worth.Circumstance);
            json.WriteString("use"u8, worth.Use switch { SignalUse.Seen => "seen", SignalUse.Again => "again", _ => "unseen" });
            json.WriteNumber("worth"u8, worth.Worth);
        });
        json.WriteStartObject("reversible"u8);
        json.WriteNumber("all"u8, reading.Reversible.All);
        if (reading.Reversible.OnlyReversible is { } only)
        {
            json.WriteNumber("onlyReversible"u8, only);
        }

        if (reading.Reversible.OnlyIrreversible is { } without)
        {
            json.WriteNumber("onlyIrreversible"u8, without);
        }

        json.WriteEndObject();
        json.WriteEach("faked"u8, reading.Faked, faked =>
        {
            json.WriteString("way"u8, faked.Way == FakedWay.Hidden ? "hidden" : "framed");
            json.WriteStretches(faked.Stretches);
            json.WriteNumber("keptFalls"u8, faked.KeptFalls);
        });
    }

    private static void WriteStretches(this Utf8JsonWriter json, ImmutableArray<RuleStretch> stretches) => json.WriteEach("stretches"u8, stretches, stretch =>
    {
        json.WriteNumber("from"u8, stretch.From);
        json.WriteNumber("to"u8, stretch.To);
        json.WriteRule("rule"u8, stretch.Rule);
    });

    private static void WriteRule(this Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<DecisionLine> rule) => json.WriteEach(name, rule, json.WriteLine);

    private static void WriteLine(this Utf8JsonWriter json, DecisionLine line)
    {
        json.WriteStartObject("seen"u8);
        foreach (var signal in line.Signals)
        {
            json.WriteIds(System.Text.Encoding.UTF8.GetBytes(signal.Signal), signal.States);
        }

        json.WriteEndObject();
        json.WriteString("option"u8, line.Option);
    }

    private static void WriteEach<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<T> things, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var thing in things)
        {
            json.WriteStartObject();
            write(thing);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
