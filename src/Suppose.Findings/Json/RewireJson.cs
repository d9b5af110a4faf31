using System.Collections.Immutable;
using System.Text.Json;
using Suppose.Analysis;
using Suppose.Analysis.Rewiring;
using Suppose.Model.Desires;

namespace Suppose.Findings.Json;

/// <summary>Writes what looking for another tree found as JSON: the format <c>suppose.rewire</c>, version 1.</summary>
/// <remarks>
/// Keys stand in a fixed order and numbers are written as the shortest text that reads back to the same double, so that equal runs give equal bytes.
/// What does not apply to a file is absent; null is named for a best tree that is not there. The schema is <c>docs/results/suppose.rewire.schema.json</c>.
/// </remarks>
public static class RewireJson
{
    /// <summary>Raised when a reader of an earlier version could misread what is written.</summary>
    public const int Version = 1;

    /// <summary>What was found as UTF-8, ending with a line end.</summary>
    /// <param name="run">What was found.</param>
    public static byte[] Bytes(RewireRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return ResultJson.Bytes("suppose.rewire", Version, json =>
        {
            WriteHead(json, run);
            WriteShape(json, run.Shape);
            json.WriteIds("unreached"u8, run.Unreached);
            if (run.Today is { } today)
            {
                WriteTrees(json, run, today);
            }
        });
    }

    private static void WriteHead(Utf8JsonWriter json, RewireRun run)
    {
        json.WriteString("desire"u8, run.Desire.Title);
        json.WriteNumber("seed"u8, run.Seed);
        json.WriteNumber("worlds"u8, run.Worlds);
        json.WriteBoolean("certain"u8, run.Certain);
        json.WriteBoolean("outline"u8, run.Desire.IsOutline);
        if (run.Limit is { } limit)
        {
            json.WriteStartObject("limit"u8);
            json.WriteString("kind"u8, JsonNames.Of(limit.Kind));
            if (limit.Subject is { } subject)
            {
                json.WriteString("subject"u8, subject);
            }

            json.WriteEndObject();
        }
    }

    private static void WriteShape(Utf8JsonWriter json, DesireShape shape)
    {
        json.WriteStartObject("shape"u8);
        json.WriteStartArray("roots"u8);
        foreach (var root in shape.Roots)
        {
            json.WriteStartObject();
            json.WriteString("root"u8, root.Root);
            json.WriteIds("ways"u8, root.Ways);
            json.WriteIds("onlyBy"u8, root.OnlyBy);
            json.WriteBoolean("reached"u8, root.Reached);
            json.WriteSets("ruledOutBy"u8, root.RuledOutBy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("shared"u8);
        foreach (var way in shape.Shared)
        {
            json.WriteStartObject();
            json.WriteString("way"u8, way.Way);
            json.WriteIds("roots"u8, way.Roots);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTrees(Utf8JsonWriter json, RewireRun run, DesireTree today)
    {
        var trees = new DesireTreeJson(json, run);
        trees.Write("today"u8, today);
        trees.Write("best"u8, run.Best);
        json.WriteBoolean("bestProven"u8, run.BestIsProven);
        json.WriteStartArray("slight"u8);
        foreach (var way in run.Slight)
        {
            json.WriteStartObject();
            json.WriteString("way"u8, way.Way);
            json.WriteNumber("adds"u8, way.Adds);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("front"u8);
        foreach (var tree in run.Front)
        {
            trees.Write(tree);
        }

        json.WriteEndArray();
        json.WriteStartArray("release"u8);
        foreach (var release in run.Releases)
        {
            json.WriteStartObject();
            json.WriteIds("terms"u8, release.Terms);
            json.WriteQuantiles("matters"u8, release.Matters);
            trees.Write("best"u8, release.Best);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("releaseComplete"u8, run.ReleasesComplete);
        WriteTerms(json, run);
        WriteTelling(json, run.Telling);
    }

    private static void WriteTerms(Utf8JsonWriter json, RewireRun run)
    {
        json.WriteStartObject("terms"u8);
        foreach (Term term in run.Desire.Terms)
        {
            json.WriteStartObject(term.Id);
            json.WriteBoolean("locked"u8, term.Locked);
            if (run.Terms.FirstOrDefault(cost => cost.Term == term.Id) is { } cost)
            {
                if (cost.Matters is { } matters)
                {
                    json.WriteQuantiles("matters"u8, matters);
                }

                json.WriteQuantiles("alone"u8, cost.Alone);
                json.WriteQuantiles("withOthers"u8, cost.WithOthers);
                json.WriteIds("opens"u8, cost.Opens);
                json.WriteBoolean("proven"u8, cost.Proven);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteTelling(Utf8JsonWriter json, ImmutableArray<TellingJudgement> telling)
    {
        json.WriteStartArray("telling"u8);
        foreach (var one in telling)
        {
            json.WriteStartObject();
            json.WriteString("judgement"u8, one.Judgement.Key);
            json.WriteString("label"u8, one.Judgement.Label);
            json.WriteString("kind"u8, JsonNames.Of(one.Judgement.Kind));
            json.WriteString("written"u8, one.Judgement.Written);
            json.WriteNumber("line"u8, one.Judgement.Place.Line);
            WriteAnswer(json, "low"u8, one.Low);
            WriteAnswer(json, "high"u8, one.High);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAnswer(Utf8JsonWriter json, ReadOnlySpan<byte> name, AnswerAt answer)
    {
        json.WriteStartObject(name);
        json.WriteNumber("at"u8, answer.At);
        if (answer.Ways is { } ways)
        {
            json.WriteIds("ways"u8, ways);
        }
        else
        {
            json.WriteNull("ways"u8);
        }

        json.WriteNumber("value"u8, answer.Value);
        json.WriteNumber("forgone"u8, answer.Forgone);
        json.WriteEndObject();
    }
}
