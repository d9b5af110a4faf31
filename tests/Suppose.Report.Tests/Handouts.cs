using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Suppose.Analysis;
using Suppose.Analysis.Breaking;
using Suppose.Analysis.Record;
using Suppose.Findings;
using Suppose.Findings.Json;
using Suppose.Findings.Redacting;
using Suppose.Findings.Reports;
using Suppose.Language;

namespace Suppose.Report.Tests;

/// A file, what running it found, and its report.
internal sealed record Handouts(string Text, InquiryRun Run, RecordReading? Record, BreakRun? Breaks, Handout Handout)
{
    private static readonly ConcurrentDictionary<(string, bool, bool), Lazy<Handouts>> s_examples = [];

    /// The examples that ask why somebody acted; the others have no possibilities to report on.
    public static TheoryData<string> Examples { get; } = [.. Directory.GetFiles(Path.Combine(Checkout.Root, "examples"), "*.yaml")
        .Where(f => InquiryReader.Read(File.ReadAllText(f)).Inquiry is { Possibilities.IsEmpty: false, Actor: not { Us: true } }).Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    public string Html => Encoding.UTF8.GetString(HtmlReport.Bytes(Handout));

    public string Markdown => Encoding.UTF8.GetString(MarkdownReport.Bytes(Handout));

    public string RunJson => Encoding.UTF8.GetString(Findings.Json.RunJson.Bytes(Run));

    public IDocument Page => new HtmlParser().ParseDocument(Html);

    /// The report of an example, made once.
    public static Handouts Example(string name, bool weigh = true, bool breaks = false) =>
        s_examples.GetOrAdd((name, weigh, breaks), key => new Lazy<Handouts>(() => Of(TextOf(key.Item1), weigh: key.Item2, worlds: 16, breaks: key.Item3))).Value;

    /// The text of an example.
    public static string TextOf(string name) => File.ReadAllText(Path.Combine(Checkout.Root, "examples", name + ".yaml"));

    /// The same in other sentences.
    public Handouts In(Wording wording) => this with { Handout = ReportPages.Of(Run, Record, null, [], new ReportFile("file.yaml", "0123abcd", "0.0.0"), wording) };

    /// The report of a text.
    public static Handouts Of(string text, bool redact = false, bool weigh = false, Wording? wording = null, int worlds = 64, bool breaks = false, params ImmutableArray<ImmutableArray<string>> asked)
    {
        wording ??= FindingsWording.Default;
        var read = InquiryReader.Read(text);
        Assert.False(read.HasErrors, string.Join('\n', read.Diagnostics));
        var redaction = redact ? Redaction.OfEverything(read.Inquiry!, wording) : Redaction.OfPrivate(read.Inquiry!, wording);
        var inquiry = redaction.Of(read.Inquiry!);
        var settings = new RunSettings { Worlds = worlds, Weigh = weigh, Asked = asked };
        var run = InquiryRunner.Run(inquiry, settings);
        var record = weigh ? RecordReader.Read(inquiry, settings) : null;
        var broken = breaks ? BreakRunner.Run(inquiry, new BreakSettings { Run = settings with { Weigh = false } }) : null;
        return new Handouts(text, run, record, broken, ReportPages.Of(run, record, broken, asked, new ReportFile("file.yaml", "0123abcd", "0.0.0"), wording));
    }
}
