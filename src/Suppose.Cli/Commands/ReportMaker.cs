using System.Collections.Immutable;
using System.Security.Cryptography;
using Suppose.Analysis;
using Suppose.Analysis.Breaking;
using Suppose.Analysis.Record;
using Suppose.Analysis.Rewiring;
using Suppose.Cli.Terminal;
using Suppose.Findings.Redacting;
using Suppose.Findings.Reports;
using Suppose.Findings.Rewiring;
using Suppose.Language;
using Suppose.Model;
using Suppose.Model.Desires;
using Suppose.Model.Mapping;
using Suppose.Report;

namespace Suppose.Cli.Commands;

/// <summary>Runs an inquiry, or looks for another tree, and writes what it comes to as a report.</summary>
internal sealed class ReportMaker(CommandContext context)
{
    /// <summary>Reads a file, of whichever kind it is, and makes its report.</summary>
    /// <param name="path">The file.</param>
    /// <param name="asked">What the report is to be like.</param>
    /// <param name="deliver">What to do with the report's bytes.</param>
    public int From(string path, ReportAsked asked, Func<ReadOnlyMemory<byte>, int> deliver) => new ReadInquiry(context).Bytes(path, json: false, (name, bytes) =>
        FileKinds.Of(bytes.Span) == FileKind.Inquiry ? OfInquiry(name, bytes, asked, deliver) : OfDesire(name, bytes, asked, deliver));

    private int OfInquiry(string name, ReadOnlyMemory<byte> bytes, ReportAsked asked, Func<ReadOnlyMemory<byte>, int> deliver)
    {
        var reading = InquiryReader.Read(bytes);
        return reading.HasErrors ? SayWrong(name, reading.Text, reading.Diagnostics) : Deliver(Make(reading.Inquiry!, Path.GetFileName(name), bytes, asked), deliver);
    }

    private int OfDesire(string name, ReadOnlyMemory<byte> bytes, ReportAsked asked, Func<ReadOnlyMemory<byte>, int> deliver)
    {
        var reading = DesireReader.Read(bytes);
        return new Caring(context).Over(reading.Text, "suppose.rewire", json: false, () =>
        {
            if (reading.HasErrors)
            {
                return SayWrong(name, reading.Text, reading.Diagnostics);
            }

            context.SayWarnings(name, reading.Text, reading.Diagnostics, json: false);
            return Deliver(Make(reading.Desire!, Path.GetFileName(name), bytes, asked), deliver);
        });
    }

    private int SayWrong(string name, string text, IEnumerable<Diagnostic> diagnostics)
    {
        context.SayWrong(name, text, diagnostics, json: false);
        return ExitCode.FileInError;
    }

    private int Deliver(MadeReport made, Func<ReadOnlyMemory<byte>, int> deliver) =>
        made.Fault is { } fault ? context.Refuse(fault, json: false, made.ExitCode) : deliver(made.Bytes);

    private MadeReport Make(Desire desire, string name, ReadOnlyMemory<byte> bytes, ReportAsked asked)
    {
        var usual = new RewireSettings();
        var settings = usual with { Worlds = asked.Settings.GoUp ? usual.Worlds : asked.Settings.Worlds, Seed = asked.Settings.Seed, Threads = asked.Settings.Threads };
        using var progress = ProgressLine.Where(context);
        var run = DesireRunner.Run(desire, settings, progress, context.Surroundings.Stop);
        if (run.Limit is { } limit)
        {
            return MadeReport.Not(context.CallWords.RewireLimit(limit), ExitCode.LimitReached);
        }

        return Written(DesirePages.Of(asked.Redact ? RewireRedaction.Of(run, context.FindingsWording) : run, File(name, bytes, asked), context.FindingsWording), asked);
    }

    private static MadeReport Written(Handout handout, ReportAsked asked) => MadeReport.Of(asked.Markdown ? MarkdownReport.Bytes(handout) : HtmlReport.Bytes(handout));

    private ReportFile File(string name, ReadOnlyMemory<byte> bytes, ReportAsked asked) =>
        new(asked.Redact ? ReportFile.LeftOut(context.FindingsWording) : name, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), VersionLine.Version);

    /// <summary>Makes the report of an inquiry.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="name">The name of its file.</param>
    /// <param name="bytes">The bytes of its file.</param>
    /// <param name="asked">What the report is to be like.</param>
    private MadeReport Make(Inquiry inquiry, string name, ReadOnlyMemory<byte> bytes, ReportAsked asked)
    {
        if (inquiry.Actor is { Us: true })
        {
            return MadeReport.Not(context.CallWords.ActorIsUs("report"), ExitCode.CallIsWrong);
        }

        var designs = new AskedDesigns(inquiry, context.CallWords);
        if (designs.Read(asked.Designs) is { } unknown)
        {
            return MadeReport.Not(unknown, ExitCode.CallIsWrong);
        }

        var redaction = asked.Redact ? Redaction.OfEverything(inquiry, context.FindingsWording) : Redaction.OfPrivate(inquiry, context.FindingsWording);
        var shown = redaction.Of(inquiry);
        var settings = asked.Settings with { Asked = [.. designs.Designs.Select(d => d.Select(id => redaction.Name(NamedThing.Measure, id)).ToImmutableArray())] };
        using var progress = ProgressLine.Where(context);
        var run = EnoughWorlds.Run(shown, settings, null, progress, context.Surroundings.Stop);
        if (run.Limit is { } limit)
        {
            return MadeReport.Not(context.CallWords.Limit(limit), ExitCode.LimitReached);
        }

        var record = settings.Weigh ? RecordReader.Read(shown, settings, progress, context.Surroundings.Stop) : null;
        var breaks = asked.Breaks ? BreakRunner.Run(shown, new BreakSettings { Run = settings with { Worlds = run.Worlds, GoUp = false, Weigh = false } }, progress, context.Surroundings.Stop) : null;
        return Written(ReportPages.Of(run, record, breaks is { Limit: null } ? breaks : null, settings.Asked, File(name, bytes, asked), context.FindingsWording), asked);
    }
}
