using System.Collections.Immutable;
using System.Text.Json;

using Suppose.Analysis.Breaking;
using Suppose.Analysis.Breaking.Boxes;
using Suppose.Model;

namespace Suppose.Findings.Json;

/// <summary>Writes as JSON where something breaks.</summary>
/// <param name="json">Where it is written.</param>
/// <param name="trajectory">Whether every box on the way is written, or only the one to speak of first.</param>
internal sealed class BreakageJson(Utf8JsonWriter json, bool trajectory)
{
    /// <summary>Writes where a design breaks.</summary>
    public void Write(Breakage breakage)
    {
        json.WriteStartObject();
        if (breakage.Possibility is { } possibility)
        {
            json.WriteString("possibility"u8, possibility);
        }

        json.WriteString("kind"u8, JsonNames.Of(breakage.Kind));
        json.WriteNumber("worlds"u8, breakage.Worlds);
        json.WriteNumber("failing"u8, breakage.Failing);
        json.WriteNumber("share"u8, breakage.Share);
        json.WriteStartObject("limits"u8);
        json.WriteNumber("low"u8, breakage.Limits.Low);
        json.WriteNumber("high"u8, breakage.Limits.High);
        json.WriteEndObject();
        WriteSearch(breakage.Search, breakage.Search.OverStates ? "states" : "worlds");
        json.WriteEndObject();
    }

    /// <summary>Writes what a search found, within an object.</summary>
    /// <param name="search">The search.</param>
    /// <param name="over">What a case is.</param>
    public void WriteSearch(BreakSearch search, string over)
    {
        json.WriteString("over"u8, over);
        json.WriteNumber("cases"u8, search.Cases);
        json.WriteNumber("breaking"u8, search.Breaking);
        ImmutableArray<CaseSubject> inputs = [.. search.Regional.Select(r => r.Subject)];
        json.WriteStartArray("inputs"u8);
        foreach (var regional in search.Regional)
        {
            json.WriteStartObject();
            WriteSubject(regional.Subject);
            json.WriteNumber("distance"u8, regional.Distance);
            json.WriteNumber("byChance"u8, regional.ByChance);
            if (regional.Side != RegionalSide.Neither)
            {
                json.WriteString("mostly"u8, regional.Side == RegionalSide.Higher ? "higher"u8 : "lower"u8);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (search.Boxes.Offered is { } offered)
        {
            json.WritePropertyName("offered"u8);
            Write(offered, inputs);
        }

        if (trajectory)
        {
            json.WriteStartArray("trajectory"u8);
            foreach (var box in search.Boxes.Trajectory)
            {
                Write(box, inputs);
            }

            json.WriteEndArray();
        }
    }

    /// <summary>Writes what an input stands for, within an object.</summary>
    public void WriteSubject(CaseSubject subject)
    {
        switch (subject)
        {
            case JudgementSubject judgement:
                Write(judgement.Judgement);
                break;
            case WeightSubject weight:
                json.WriteStartObject("weight"u8);
                json.WriteString("possibility"u8, weight.Possibility);
                json.WriteString("want"u8, weight.Want);
                json.WriteEndObject();
                break;
            case OrderSubject order:
                json.WriteStartObject("order"u8);
                json.WriteString("possibility"u8, order.Possibility);
                json.WriteEndObject();
                break;
            case CircumstanceSubject circumstance:
                json.WriteString("circumstance"u8, circumstance.Circumstance);
                break;
            case ColumnSubject column:
                json.WriteString("column"u8, column.Column);
                break;
        }
    }

    private void Write(FailureBox box, ImmutableArray<CaseSubject> inputs)
    {
        json.WriteStartObject();
        json.WriteNumber("coverage"u8, box.Coverage);
        json.WriteNumber("density"u8, box.Density);
        json.WriteNumber("mass"u8, box.Mass);
        json.WriteNumber("cases"u8, box.Cases);
        json.WriteNumber("breaking"u8, box.Breaking);
        json.WriteStartArray("conditions"u8);
        foreach (var condition in box.Conditions)
        {
            json.WriteStartObject();
            json.WriteNumber("input"u8, inputs.IndexOf(condition.Subject));
            if (condition.AtLeast is { } low)
            {
                json.WriteNumber("atLeast"u8, low);
            }

            if (condition.AtMost is { } high)
            {
                json.WriteNumber("atMost"u8, high);
            }

            if (!condition.States.IsEmpty)
            {
                json.WriteIds("states"u8, condition.States);
            }

            json.WriteNumber("quasiP"u8, condition.QuasiP);
            json.WriteNumber("coverageWithout"u8, condition.CoverageWithout);
            json.WriteNumber("densityWithout"u8, condition.DensityWithout);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
