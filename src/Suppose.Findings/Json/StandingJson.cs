using System.Collections.Immutable;
using System.Text.Json;
using Suppose.Analysis;

namespace Suppose.Findings.Json;

/// <summary>Writes what would be chosen where the harmful option looks best, and the weakest links of designs.</summary>
internal static class StandingJson
{
    /// <summary>Writes <c>switches</c>, with a situation, and <c>weakestLinks</c>; nothing where a limit was reached.</summary>
    public static void Write(Utf8JsonWriter json, InquiryRun run)
    {
        if (run.Limit is not null)
        {
            return;
        }

        if (!run.Inquiry.IsRated)
        {
            WriteSwitches(json, run);
        }

        json.WriteStartArray("weakestLinks"u8);
        foreach (var link in run.WeakestLinks)
        {
            json.WriteStartObject();
            json.WriteIds("measures"u8, link.Measures);
            json.WriteString("possibility"u8, link.Possibility);
            json.WriteIds("link"u8, link.Link);
            if (link.Upholder is { } upholder)
            {
                json.WriteString("upheldBy"u8, upholder);
            }

            json.WriteNumber("chance"u8, link.Chance);
            json.WriteNumber("chanceIfStood"u8, link.ChanceIfStood);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSwitches(Utf8JsonWriter json, InquiryRun run)
    {
        json.WriteStartArray("switches"u8);
        foreach (var one in run.Switches)
        {
            json.WriteStartObject();
            json.WriteIds("measures"u8, one.Measures);
            json.WriteString("possibility"u8, one.Possibility);
            json.WriteStartObject("state"u8);
            foreach (var fact in one.State)
            {
                json.WriteString(fact.Circumstance, fact.State);
            }

            json.WriteEndObject();
            WriteShares(json, "before"u8, one.Before);
            WriteShares(json, "after"u8, one.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteShares(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<OptionShare> shares)
    {
        json.WriteStartObject(name);
        foreach (var share in shares)
        {
            json.WriteNumber(share.Option, share.Share);
        }

        json.WriteEndObject();
    }
}
