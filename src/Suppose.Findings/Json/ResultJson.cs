using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Suppose.Findings.Json;

/// <summary>The frame of every result in JSON: one object whose first properties are its format and version.</summary>
internal static class ResultJson
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A result as UTF-8, ending with a line end.</summary>
    /// <param name="format">Name of the format, such as <c>suppose.run</c>.</param>
    /// <param name="version">Its version.</param>
    /// <param name="write">Writes the properties that follow.</param>
    public static byte[] Bytes(string format, int version, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("format"u8, format);
            json.WriteNumber("version"u8, version);
            write(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
