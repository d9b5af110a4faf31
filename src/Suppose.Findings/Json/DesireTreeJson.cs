using System.Collections.Immutable;
using System.Text.Json;
using Suppose.Analysis;
using Suppose.Analysis.Rewiring;
using Suppose.Model.Desires;

namespace Suppose.Findings.Json;

/// <summary>Writes trees as JSON.</summary>
/// <param name="json">Where they are written.</param>
/// <param name="run">The run, whose roots, wants, goods and kinds of effort are the keys.</param>
internal sealed class DesireTreeJson(Utf8JsonWriter json, RewireRun run)
{
    /// <summary>Writes a tree under a name; null where there is none.</summary>
    public void Write(ReadOnlySpan<byte> name, DesireTree? tree)
    {
        json.WritePropertyName(name);
        if (tree is null)
        {
            json.WriteNullValue();
        }
        else
        {
            Write(tree);
        }
    }

    /// <summary>Writes a tree.</summary>
    public void Write(DesireTree tree)
    {
        json.WriteStartObject();
        json.WriteIds("ways"u8, tree.Ways);
        json.WriteIds("letGo"u8, tree.LetGo);
        json.WriteQuantiles("value"u8, tree.Value);
        json.WriteNumber("mean"u8, tree.MeanValue);
        Write("roots"u8, run.Desire.Roots.Select(root => root.Id), tree.Roots);
        Write("wants"u8, run.Desire.Wants.Select(want => want.Id), tree.Wants);
        Write("harms"u8, run.Goods, tree.Harms);
        Write("effort"u8, run.EffortKinds, tree.Efforts);
        json.WriteNumber("change"u8, tree.Change);
        json.WriteStartObject("aims"u8);
        for (var i = 0; i < tree.AimShares.Length; i++)
        {
            json.WriteNumber(run.Desire.Aims[i].Of, tree.AimShares[i]);
        }

        json.WriteEndObject();
        json.WriteStartObject("limits"u8);
        WriteLimits("effort"u8, LimitKind.Effort, tree);
        WriteLimits("harms"u8, LimitKind.Harm, tree);
        json.WriteEndObject();
        json.WriteBoolean("proven"u8, tree.Proven);
        if (!tree.Proven)
        {
            json.WriteNumber("gap"u8, tree.Gap);
        }

        json.WriteEndObject();
    }

    private void WriteLimits(ReadOnlySpan<byte> name, LimitKind kind, DesireTree tree)
    {
        json.WriteStartObject(name);
        for (var i = 0; i < tree.LimitShares.Length; i++)
        {
            if (run.Desire.Limits[i].Kind == kind)
            {
                json.WriteNumber(run.Desire.Limits[i].Of, tree.LimitShares[i]);
            }
        }

        json.WriteEndObject();
    }

    private void Write(ReadOnlySpan<byte> name, IEnumerable<string> ids, ImmutableArray<Quantiles> over)
    {
        json.WriteStartObject(name);
        foreach (var (id, one) in ids.Zip(over))
        {
            json.WriteQuantiles(id, one);
        }

        json.WriteEndObject();
    }
}
