using System.Collections.Immutable;
using System.Text.Json;

using Suppose.Analysis;
using Suppose.Analysis.Comparing;
using Suppose.Model;

namespace Suppose.Findings.Json;

/// <summary>Writes what changed between two versions of an inquiry as JSON: the format <c>suppose.diff</c>, version 1.</summary>
/// <remarks>
/// Keys stand in a fixed order and numbers are written as the shortest text that reads back to the same double, so that equal comparisons give equal bytes.
/// What does not apply is absent. The schema is <c>docs/results/suppose.diff.schema.json</c>.
/// </remarks>
public static class ComparisonJson
{
    /// <summary>Raised when a reader of an earlier version could misread what is written.</summary>
    public const int Version = 1;

    /// <summary>A comparison as UTF-8, ending with a line end.</summary>
    /// <param name="comparison">The comparison; neither run reached a limit.</param>
    public static byte[] Bytes(RunComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ResultJson.Bytes("suppose.diff", Version, json =>
        {
            json.WriteNumber("seed"u8, comparison.After.Seed);
            Write(json, "before"u8, comparison.Before);
            Write(json, "after"u8, comparison.After);
            json.WriteBoolean("triedEach"u8, comparison.TriedEach);
            json.WriteList("conclusions"u8, comparison.Conclusions, (_, change) => Write(json, change));
            json.WriteList("judgements"u8, comparison.Judgements, (_, change) => Write(json, change));
            json.WriteIds("added"u8, comparison.Added);
            json.WriteIds("removed"u8, comparison.Removed);
        });
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, InquiryRun run)
    {
        json.WriteStartObject(name);
        json.WriteString("inquiry"u8, run.Inquiry.Title);
        json.WriteNumber("worlds"u8, run.Worlds);
        json.WriteBoolean("certain"u8, run.Certain);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ConclusionChange change)
    {
        json.WriteString("kind"u8, JsonNames.Of(change.Conclusion.Kind));
        if (change.Conclusion.Measure is { } measure)
        {
            json.WriteString("measure"u8, measure);
        }

        if (change.Conclusion.Possibility is { } possibility)
        {
            json.WriteString("possibility"u8, possibility);
        }

        Write(json, "before"u8, change.Before);
        Write(json, "after"u8, change.After);
        json.WriteIds("enough"u8, Labels(change.Enough));
        json.WriteIds("needed"u8, Labels(change.Needed));
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, Concluded concluded)
    {
        json.WriteStartObject(name);
        if (concluded.Yes is { } yes)
        {
            json.WriteBoolean("yes"u8, yes);
        }

        if (concluded.Measures is not null)
        {
            json.WriteIds("measures"u8, concluded.Set);
        }

        if (concluded is { Verdict: { } verdict, Grade: { } grade })
        {
            json.WriteString("verdict"u8, JsonNames.Of(verdict));
            json.WriteString("grade"u8, JsonNames.Of(grade));
            json.WriteNumber("left"u8, concluded.Left);
            json.WriteNumber("holds"u8, concluded.Holds);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JudgementChange change)
    {
        json.WriteString("label"u8, change.Label);
        Write(json, "before"u8, change.Before);
        Write(json, "after"u8, change.After);
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, Judgement? judgement)
    {
        if (judgement is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("kind"u8, JsonNames.Of(judgement.Kind));
        json.WriteString("written"u8, judgement.Written);
        json.WriteNumber("low"u8, judgement.Distribution.Minimum);
        json.WriteNumber("high"u8, judgement.Distribution.Maximum);
        if (judgement.Place.IsInFile)
        {
            json.WriteNumber("line"u8, judgement.Place.Line);
        }

        json.WriteEndObject();
    }

    private static ImmutableArray<string> Labels(ImmutableArray<JudgementChange> changes) => [.. changes.Select(change => change.Label)];
}
