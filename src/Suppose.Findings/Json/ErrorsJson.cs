using System.Text.Json;
using Suppose.Analysis;

namespace Suppose.Findings.Json;

/// <summary>Writes how far reported shares may be off.</summary>
internal static class ErrorsJson
{
    /// <summary>Writes <c>errors</c>; nothing where the file is certain or a limit was reached.</summary>
    public static void Write(Utf8JsonWriter json, InquiryRun run)
    {
        if (run.Certain || run.Limit is not null)
        {
            return;
        }

        json.WriteStartObject("errors"u8);
        json.WriteNumber("confidence"u8, ShareErrors.Confidence);
        json.WriteBoolean("decided"u8, !run.Errors.Undecided.Any());
        json.WriteNumber("largest"u8, run.Errors.Largest);
        json.WriteStartArray("shares"u8);
        foreach (var share in run.Errors.Shares)
        {
            json.WriteStartObject();
            json.WriteIds("measures"u8, share.Measures);
            if (share.Possibility is { } possibility)
            {
                json.WriteString("possibility"u8, possibility);
            }

            json.WriteNumber("share"u8, share.Share);
            json.WriteNumber("low"u8, share.Low);
            json.WriteNumber("high"u8, share.High);
            json.WriteBoolean("decided"u8, share.Decided);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
