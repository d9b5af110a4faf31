using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Choice.Explaining;
using Suppose.Model;

namespace Suppose.Findings.Json;

/// <summary>Writes where an expected utility comes from as JSON: the format <c>suppose.explain</c>, version 1.</summary>
/// <remarks>Every number is the sum of its parts as they stand, added up in order. The schema is <c>docs/results/suppose.explain.schema.json</c>.</remarks>
public static class ExplanationJson
{
    /// <summary>Raised when a reader of an earlier version could misread what is written.</summary>
    public const int Version = 1;

    /// <summary>The explanation as UTF-8, ending with a line end.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="explanation">The explanation.</param>
    /// <param name="cases">Places of the states to write; where there is none, all are.</param>
    public static byte[] Bytes(Inquiry inquiry, ChoiceExplanation explanation, ImmutableArray<int> cases)
    {
        return ResultJson.Bytes("suppose.explain", Version, json =>
        {
            json.WriteString("inquiry"u8, inquiry.Title);
            json.WriteString("possibility"u8, explanation.Asked.Possibility);
            json.WriteIds("measures"u8, explanation.Asked.Measures);
            json.WriteString("option"u8, explanation.Asked.Option);
            json.WriteStartArray("states"u8);
            foreach (var at in cases.IsEmpty ? Enumerable.Range(0, explanation.Asked.States.Length) : cases)
            {
                Write(json, explanation.Asked.States[at], explanation.Comparisons[at]);
            }

            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, StateExplanation state, StateComparison comparison)
    {
        json.WriteStartObject();
        WriteFacts(json, "state"u8, state.State);
        json.WriteNumber("chance"u8, state.Chance);
        json.WriteString("standing"u8, NameOf(state.Standing));
        json.WriteNumber("utility"u8, state.Utility);
        if (comparison.Margin is { } margin)
        {
            json.WriteIds("bestOthers"u8, comparison.BestOthers);
            json.WriteNumber("margin"u8, margin);
        }

        json.WriteStartArray("options"u8);
        foreach (var option in comparison.Options)
        {
            json.WriteStartObject();
            json.WriteString("option"u8, option.Option);
            json.WriteString("standing"u8, NameOf(option.Standing));
            json.WriteNumber("utility"u8, option.Utility);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("wants"u8);
        foreach (var want in state.Wants)
        {
            Write(json, want);
        }

        json.WriteEndArray();
        json.WriteStartArray("outcomes"u8);
        foreach (var outcome in state.Outcomes)
        {
            Write(json, outcome);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, WantPart want)
    {
        json.WriteStartObject();
        json.WriteString("want"u8, want.Want);
        json.WriteNumber("weight"u8, want.Weight);
        json.WriteStartArray("weightFrom"u8);
        foreach (var judgement in want.WeightFrom)
        {
            json.WriteStartObject();
            WriteJudgement(json, judgement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("expected"u8, want.Expected);
        json.WriteNumber("contribution"u8, want.Contribution);
        json.WriteStartArray("values"u8);
        foreach (var value in want.Values)
        {
            json.WriteStartObject();
            WriteFacts(json, "states"u8, value.States);
            json.WriteNumber("chance"u8, value.Chance);
            json.WriteNumber("value"u8, value.Value);
            json.WriteNumber("contribution"u8, value.Contribution);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, OutcomePart outcome)
    {
        json.WriteStartObject();
        json.WriteString("outcome"u8, outcome.Outcome);
        WriteChances(json, outcome, outcome.Chances);
        json.WriteStartArray("cases"u8);
        foreach (var one in outcome.Cases)
        {
            json.WriteStartObject();
            WriteFacts(json, "given"u8, one.Given);
            json.WriteNumber("chance"u8, one.Chance);
            WriteChances(json, outcome, one.Chances);
            json.WriteStartArray("steps"u8);
            foreach (var step in one.Steps)
            {
                Write(json, step);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChanceStep step)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, step.Kind switch
        {
            ChanceStepKind.Rule => "rule"u8,
            ChanceStepKind.Belief => "belief"u8,
            ChanceStepKind.Set => "set"u8,
            _ => "shift"u8,
        });
        json.WriteString("state"u8, step.State);
        if (step.Measure is { } measure)
        {
            json.WriteString("measure"u8, measure);
        }

        WriteJudgement(json, step.Judgement);
        json.WriteNumber("value"u8, step.Value);
        json.WriteNumber("after"u8, step.After);
        json.WriteEndObject();
    }

    private static void WriteJudgement(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteString("judgement"u8, judgement.Label);
        json.WriteString("written"u8, judgement.Written);
        WriteIfAny(json, "by"u8, judgement.By);
        WriteIfAny(json, "because"u8, judgement.Because);
        if (judgement.Place.IsInFile)
        {
            json.WriteNumber("line"u8, judgement.Place.Line);
        }
    }

    private static void WriteIfAny(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteFacts(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<Fact> facts)
    {
        json.WriteStartObject(name);
        foreach (var fact in facts)
        {
            json.WriteString(fact.Circumstance, fact.State);
        }

        json.WriteEndObject();
    }

    private static void WriteChances(Utf8JsonWriter json, OutcomePart outcome, ImmutableArray<double> chances)
    {
        json.WriteStartObject("chances"u8);
        for (var state = 0; state < chances.Length; state++)
        {
            json.WriteNumber(Encoding.UTF8.GetBytes(outcome.States[state]), chances[state]);
        }

        json.WriteEndObject();
    }

    private static string NameOf(OptionStanding standing) => standing switch
    {
        OptionStanding.Unavailable => "unavailable",
        OptionStanding.Never => "never",
        _ => "acceptable",
    };
}
