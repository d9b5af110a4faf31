using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Suppose.Language;
using Suppose.Numerics;
using static Suppose.Exchange.Tests.Ach;

namespace Suppose.Exchange.Tests;

/// Damaged files by the thousand: whatever comes in, an importer answers, soon and within bounds, and what it makes of it is an inquiry.
/// SUPPOSE_FUZZ_SECONDS makes each run last that many seconds of processor time, from a seed of its own.
public sealed class FuzzTests
{
    private const int Runs = 1500;
    private static readonly ImportLimits Limits = new() { FileBytes = 1 << 20, UnpackedBytes = 1 << 20, Rows = 200, Hypotheses = 20, CellCharacters = 500 };

    private static readonly string Csv = "Evidence,Notes,Date,Source,Link,Credibility,Relevance,Origin,a,b\n" + string.Concat(Enumerable.Range(0, 6).Select(i => $"\"row, {i}\",n,2001-02-0{i},s,l,H,M,o,CC,0.{i}\n"));

    private static readonly byte[] Sheet = Workbook.Of(
        "ACH_matrix", [["#", "Evidence", "Credibility", "Relevance", "a", "b"], ["", "", "", "", "-1", "0"], ["1", "one", "L", "H", "N", "II"], ["2", "two", "M", "M", "", "CC"]], sharedTexts: true);

    [Fact]
    public void Damaged_projects() => Fuzz(ImportFormat.Ach, 11, Encoding.UTF8.GetBytes(Project), bytes => bytes, bytes => Packed(bytes), bytes => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes)));

    [Fact]
    public void Damaged_packed_projects() => Fuzz(ImportFormat.Ach, 12, Packed(Project), bytes => bytes);

    [Fact]
    public void Damaged_workbooks() => Fuzz(ImportFormat.Workbook, 13, Sheet, bytes => bytes);

    [Fact]
    public void Damaged_parts_of_workbooks() => Fuzz(ImportFormat.Workbook, 14, Part("xl/worksheets/sheet1.xml"), bytes => WithPart("xl/worksheets/sheet1.xml", bytes), bytes => WithPart("xl/sharedStrings.xml", bytes), bytes => WithPart("xl/workbook.xml", bytes));

    [Fact]
    public void Damaged_tables() => Fuzz(ImportFormat.Csv, 15, Encoding.UTF8.GetBytes(Csv), bytes => bytes);

    [Fact]
    public void Damaged_tables_with_tabs() => Fuzz(ImportFormat.Tsv, 16, Encoding.UTF8.GetBytes(Csv.Replace(',', '\t')), bytes => bytes);

    private static void Fuzz(ImportFormat format, ulong seed, byte[] file, params Func<byte[], byte[]>[] wrappings)
    {
        var seconds = Environment.GetEnvironmentVariable("SUPPOSE_FUZZ_SECONDS") is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : 0;
        var random = new SplitMix64(seconds > 0 ? (ulong)Stopwatch.GetTimestamp() : 1, seed);
        var before = Environment.CpuUsage.TotalTime;
        for (var run = 0; seconds > 0 ? (Environment.CpuUsage.TotalTime - before).TotalSeconds < seconds : run < Runs; run++)
        {
            var damaged = wrappings[run % wrappings.Length](Mutation.Of(file, ref random));
            Answer(damaged, format);
        }
    }

    private static void Answer(byte[] damaged, ImportFormat format)
    {
        var (clock, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        try
        {
            var result = MatrixImport.Read(damaged, format, "A file", Limits);
            Assert.True(result.Text is not null || result.HasErrors, "Nothing was taken in, and nothing was said.");
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400_000_000);
            Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
            if (result.Text is not null)
            {
                Assert.DoesNotContain(InquiryReader.Read(result.Text).Diagnostics, d => d.Severity == Severity.Error);
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            throw new InvalidOperationException($"{format}: {Convert.ToBase64String(damaged)}", fault);
        }
    }

    private static byte[] Part(string name)
    {
        using var archive = new ZipArchive(new MemoryStream(Sheet), ZipArchiveMode.Read);
        using var part = archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        part.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] WithPart(string name, byte[] content)
    {
        using var stream = new MemoryStream();
        stream.Write(Sheet);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(name)?.Delete();
            using var part = archive.CreateEntry(name).Open();
            part.Write(content);
        }

        return stream.ToArray();
    }
}
