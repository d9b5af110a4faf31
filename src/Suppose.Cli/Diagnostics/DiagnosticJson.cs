using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

using Suppose.Cli.Commands;
using Suppose.Language;

namespace Suppose.Cli.Diagnostics;

/// <summary>Writes diagnostics for other programs, as a JSON array.</summary>
internal static class DiagnosticJson
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The array, ending with a line end.</summary>
    /// <param name="name">The file's name as it was given, or null.</param>
    /// <param name="diagnostics">The diagnostics.</param>
    public static byte[] Array(string? name, IEnumerable<Diagnostic> diagnostics)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            WriteArray(json, name, diagnostics);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>What <c>check</c> found, ending with a line end.</summary>
    /// <param name="file">The file as it was found.</param>
    public static byte[] Check(CheckedFile file)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("format"u8, "suppose.check"u8);
            json.WriteNumber("version"u8, 1);
            if (file.Title is { } title)
            {
                json.WriteString(file.Kind, title);
            }

            json.WriteBoolean("usable"u8, !file.HasErrors);
            json.WritePropertyName("diagnostics"u8);
            WriteArray(json, file.Name, file.Diagnostics);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteArray(Utf8JsonWriter json, string? name, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray();
        foreach (var diagnostic in diagnostics)
        {
            Write(json, name, diagnostic);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string? name, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, diagnostic.Code);
        json.WriteString("severity"u8, SeverityName(diagnostic.Severity));
        json.WriteString("message"u8, diagnostic.Message);
        if (name is { Length: > 0 })
        {
            json.WriteString("file"u8, name);
        }

        if (diagnostic.Place.IsInFile)
        {
            json.WriteNumber("line"u8, diagnostic.Place.Line);
            json.WriteNumber("column"u8, diagnostic.Place.Column);
            json.WriteNumber("length"u8, diagnostic.Place.Length);
        }

        json.WriteStartArray("fixes"u8);
        foreach (var fix in diagnostic.Fixes)
        {
            json.WriteStringValue(fix);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ReadOnlySpan<byte> SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "error"u8,
        Severity.Warning => "warning"u8,
        _ => "advice"u8,
    };
}
