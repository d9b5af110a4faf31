using System.Collections.Immutable;
using System.Security.Cryptography;
using Suppose.Analysis;
using Suppose.Analysis.Record;
using Suppose.Cli.Terminal;
using Suppose.Findings.Redacting;
using Suppose.Findings.Reports;
using Suppose.Language;
using Suppose.Model;
using Suppose.Model.Mapping;
using Suppose.Report;

namespace Suppose.Cli.Commands;

/// <summary>Runs an inquiry and writes what it comes to as a report.</summary>
internal sealed class ReportMaker(CommandContext context)
{
    /// <summary>Makes a report.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="name">The name of its file.</param>
    /// <param name="bytes">The bytes of its file.</param>
    /// <param name="asked">What the report is to be like.</param>
    public MadeReport Make(Inquiry inquiry, string name, ReadOnlyMemory<byte> bytes, ReportAsked asked)
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
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var file = new ReportFile(asked.Redact ? ReportFile.LeftOut(context.FindingsWording) : name, hash, VersionLine.Version);
        var handout = ReportPages.Of(run, record, settings.Asked, file, context.FindingsWording);
        return MadeReport.Of(asked.Markdown ? MarkdownReport.Bytes(handout) : HtmlReport.Bytes(handout));
    }
}
