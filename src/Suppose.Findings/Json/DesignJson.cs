using System.Collections.Immutable;
using System.Text.Json;

using Suppose.Analysis;
using Suppose.Analysis.Mishaps;
using Suppose.Model;

namespace Suppose.Findings.Json;

/// <summary>Writes designs as JSON.</summary>
/// <param name="json">Where they are written.</param>
/// <param name="inquiry">The inquiry, whose possibilities are the keys.</param>
internal sealed class DesignJson(Utf8JsonWriter json, Inquiry inquiry)
{
    /// <summary>Writes one design.</summary>
    public void Write(DesignResult design)
    {
        json.WriteStartObject();
        json.WriteIds("measures"u8, design.Measures);
        json.WriteQuantiles("cost"u8, design.Cost);
        WriteHolds(design.Holds);
        WriteTemptation(design.Temptation);
        WriteEach("tempted"u8, design.Tempted);
        WriteEach("act"u8, design.Act);
        WriteInstead(design.Instead);
        WriteMishaps(design.Mishaps);
        WriteEach("value"u8, design.Value);
        WriteEach("regret"u8, design.Regret);
        if (design.MaxRegret is { } maxRegret)
        {
            json.WriteQuantiles("maxRegret"u8, maxRegret);
        }

        // Null is named for a burden that nobody bears: where the file has no ordinary member.
        if (design.Burden is { } burden)
        {
            json.WriteQuantiles("burden"u8, burden);
        }
        else
        {
            json.WriteNull("burden"u8);
        }

        json.WriteBoolean("pareto"u8, design.Pareto);
        json.WriteEndObject();
    }

    private void WriteHolds(HoldsShares holds)
    {
        json.WriteStartObject("holds"u8);
        json.WriteNumber("all"u8, holds.All);
        if (holds.Mixtures is { } mixtures)
        {
            json.WriteNumber("mixtures"u8, mixtures);
        }

        if (holds.Unlisted is { } unlisted)
        {
            json.WriteNumber("unlisted"u8, unlisted);
        }

        json.WriteStartObject("each"u8);
        for (var p = 0; p < inquiry.Possibilities.Length; p++)
        {
            json.WriteNumber(inquiry.Possibilities[p].Id, holds.Each[p]);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteTemptation(ImmutableArray<Quantiles?> temptation)
    {
        if (temptation.IsDefault)
        {
            return;
        }

        json.WriteStartObject("temptation"u8);
        for (var p = 0; p < inquiry.Possibilities.Length; p++)
        {
            if (temptation[p] is { } over)
            {
                json.WriteQuantiles(inquiry.Possibilities[p].Id, over);
            }
            else
            {
                json.WriteNull(inquiry.Possibilities[p].Id);
            }
        }

        json.WriteEndObject();
    }

    private void WriteMishaps(ImmutableArray<MishapChance> mishaps)
    {
        if (mishaps.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("neverHappens"u8);
        foreach (var mishap in mishaps)
        {
            json.WriteStartObject(mishap.Outcome);
            WriteEach("chance"u8, mishap.Chance);
            json.WriteStartObject("within"u8);
            for (var p = 0; p < inquiry.Possibilities.Length; p++)
            {
                json.WriteNumber(inquiry.Possibilities[p].Id, mishap.Within[p]);
            }

            json.WriteEndObject();
            json.WriteNumber("withinAll"u8, mishap.WithinAll);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteEach(ReadOnlySpan<byte> name, ImmutableArray<Quantiles> each)
    {
        if (each.IsDefault)
        {
            return;
        }

        json.WriteStartObject(name);
        for (var p = 0; p < inquiry.Possibilities.Length; p++)
        {
            json.WriteQuantiles(inquiry.Possibilities[p].Id, each[p]);
        }

        json.WriteEndObject();
    }

    private void WriteInstead(ImmutableArray<ImmutableArray<OptionShare>> instead)
    {
        if (instead.IsDefault)
        {
            return;
        }

        json.WriteStartObject("instead"u8);
        for (var p = 0; p < inquiry.Possibilities.Length; p++)
        {
            json.WriteStartObject(inquiry.Possibilities[p].Id);
            foreach (var share in instead[p])
            {
                json.WriteNumber(share.Option, share.Share);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
