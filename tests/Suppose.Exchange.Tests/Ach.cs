using System.IO.Compression;
using System.Text;
using Suppose.Language;
using Suppose.Model;

namespace Suppose.Exchange.Tests;

/// Files as other tools make them, and short ways to take them in.
internal static class Ach
{
    public const string Project = """
        <?xml version="1.0" encoding="UTF-16"?>
        <ACH>
          <PROJECT-TITLE>Who moved the meeting?</PROJECT-TITLE>
          <MATRIX>
            <HYPOTHESIS><NAME>The chair</NAME></HYPOTHESIS>
            <HYPOTHESIS><NAME>The caretaker: by mistake</NAME></HYPOTHESIS>
            <EVIDENCE>
              <NAME>A note on the door</NAME>
              <NOTES>Written in a hurry,
        in pencil.</NOTES>
              <LINK>https://example.org/note</LINK>
              <TYPE>document</TYPE>
              <DATE>507168000000</DATE>
              <CODE>A1</CODE>
              <FLAG>true</FLAG>
              <CREDIBILITY>H</CREDIBILITY>
              <VALUES>CC,I</VALUES>
            </EVIDENCE>
            <EVIDENCE>
              <NAME>The room was locked</NAME>
              <VALUES>NA,</VALUES>
            </EVIDENCE>
          </MATRIX>
        </ACH>
        """;

    public static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Packed(string text, Encoding? encoding = null)
    {
        encoding ??= Encoding.UTF8;
        return Packed([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
    }

    public static ImportResult Take(byte[] file, ImportFormat format, ImportLimits? limits = null) => MatrixImport.Read(file, format, "A file", limits);

    public static ImportResult Take(string text, ImportFormat format, ImportLimits? limits = null) => Take(Encoding.UTF8.GetBytes(text), format, limits);

    /// The inquiry that the text reads as; it must read without error or warning.
    public static Inquiry Inquiry(this ImportResult result)
    {
        Assert.NotNull(result.Text);
        var reading = InquiryReader.Read(result.Text);
        Assert.Empty(reading.Diagnostics.Where(d => d.Severity != Severity.Advice).Select(d => $"{d.Code} {d.Message}"));
        return reading.Inquiry!;
    }

    public static string[] Codes(this ImportResult result) => [.. result.Diagnostics.Select(d => d.Code)];

    /// The row of an item: each possibility and what was judged, as written.
    public static Dictionary<string, string> Row(this Inquiry inquiry, string item) =>
        inquiry.Evidence.Single(e => e.Id == item).Expected.ToDictionary(e => e.Possibility, e => e.Judgement.Written);
}
