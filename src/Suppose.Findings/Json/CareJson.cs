using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

using Suppose.Model.Care;

namespace Suppose.Findings.Json;

/// <summary>Writes for other programs that nothing was worked out over a text that speaks of harm, and where people can be reached.</summary>
public static class CareJson
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The result, ending with a line end.</summary>
    /// <param name="format">The format that a result would have had.</param>
    /// <param name="kinds">What the text speaks of.</param>
    /// <param name="places">Where people can be reached.</param>
    public static byte[] Bytes(string format, ImmutableArray<CareKind> kinds, ImmutableArray<CarePlace> places)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("format"u8, format);
            json.WriteNumber("version"u8, 1);
            json.WriteStartArray("care"u8);
            foreach (var kind in kinds)
            {
                json.WriteStringValue(Name(kind));
            }

            json.WriteEndArray();
            json.WriteStartArray("places"u8);
            foreach (var place in places)
            {
                Write(json, place);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, CarePlace place)
    {
        json.WriteStartObject();
        json.WriteString("where"u8, place.Where);
        json.WriteString("who"u8, place.Who);
        json.WriteString("how"u8, place.How);
        json.WriteString("when"u8, place.When);
        json.WriteString("readAt"u8, place.ReadAt);
        json.WriteString("checked"u8, place.Checked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static ReadOnlySpan<byte> Name(CareKind kind) => kind switch
    {
        CareKind.ToOneself => "toOneself"u8,
        CareKind.ToOthers => "toOthers"u8,
        _ => "fromOthers"u8,
    };
}
