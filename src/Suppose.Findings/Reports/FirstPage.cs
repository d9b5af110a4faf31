using System.Collections.Immutable;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Reports;

/// <summary>The first page of a report.</summary>
internal static class FirstPage
{
    private const int MostFlips = 4;

    /// A longer text on the setting stands behind the first page.
    private const int LongestAbout = 600;

    /// What has a section of its own further down the page.
    private static readonly string[] s_elsewhere = ["not-assessed", "objection", "flip", "leaning", "leaning.each"];

    /// <summary>Its sections.</summary>
    public static ImmutableArray<Section> Of(ReportView report)
    {
        var view = report.View;
        var words = new FirstPageWords(report.Wording);
        Section?[] sections =
        [
            StoppedEarly.Of(view), Preface(report), DoesNotSay(report, words), OutOfReach.Of(view), Without(InShort.Of(view)), ActionSheet.Of(report), WhereItFails.Of(view),
            OrdinaryMember.Of(view), Strongest(report, words), Flips(report),
        ];
        return [.. sections.OfType<Section>()];
    }

    private static Section? Preface(ReportView report)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (report.Run.Inquiry.Act is { } act)
        {
            blocks.Add(new Paragraph([new Finding("act", report.Words.Act(act))]));
        }

        if (report.Run.Inquiry.About is { Length: <= LongestAbout } about)
        {
            blocks.Add(new Prose(about));
        }

        return blocks.Count > 0 ? new Section("act", "", blocks.ToImmutable()) : null;
    }

    /// <summary>The setting, where it is too long for the first page; null where it stands there.</summary>
    public static Section? Setting(ReportView report) => report.Run.Inquiry.About is { Length: > LongestAbout } about
        ? new Section("setting", new FirstPageWords(report.Wording).SettingHeading(), [new Prose(about)])
        : null;

    private static Section DoesNotSay(ReportView report, FirstPageWords words)
    {
        var said = ImmutableArray.CreateBuilder<Finding>();
        said.Add(new Finding("not-assessed", new InShortWords(report.Wording).NotAssessed()));
        said.Add(new Finding("listed-only", words.ListedOnly()));
        if (!report.Run.Certain)
        {
            said.Add(new Finding("not-a-probability", words.NotAProbability()));
        }

        if (report.Run.Inquiry.Actor is { Living: true })
        {
            said.Add(new Finding("living", words.Living()));
        }

        return new Section("does-not-say", words.DoesNotSayHeading(), [new Points(said.ToImmutable())]);
    }

    private static Section Without(Section inShort) =>
        inShort with { Blocks = [.. inShort.Blocks.Select(b => b is Points points ? new Points([.. points.Findings.Where(f => !s_elsewhere.Contains(f.Key))]) : b)] };

    /// <summary>The objections to the measures of the leading set, or to all where no set is worth doing.</summary>
    private static Section? Strongest(ReportView report, FirstPageWords words)
    {
        if (Objections.Of(report.View) is not { } section || !report.HasLeading)
        {
            return Objections.Of(report.View);
        }

        var leading = report.View.Leading.Measures.Count(m => report.View.Measure(m).Objection is not null);
        var blocks = section.Blocks.Select(b => b is Points points ? new Points([.. points.Findings.Take(leading)]) : b);
        var more = section.Blocks.OfType<Points>().Any(points => points.Findings.Length > leading);
        return section with { Blocks = [.. blocks.Where(b => b is not Points { Findings.IsEmpty: true }), .. more ? [new Caption(new Finding("more-objections", words.MoreObjections()))] : ImmutableArray<Block>.Empty] };
    }

    private static Section? Flips(ReportView report)
    {
        if (WhatWouldChange.Of(report.View) is not { } section)
        {
            return null;
        }

        var words = new FlipWords(report.Wording);
        var telling = FlipSentences.Telling(report.View).Take(MostFlips)
            .Select(f => new Finding("flip", FlipSentences.Of(f, report.View)) { Figures = [f.Now, f.BreakEven], RestsOn = [f.Judgement] }).ToImmutableArray();
        return telling.IsEmpty ? section : section with { Blocks = [new Points(telling), new Caption(new Finding("how-to-read", words.Caption()))] };
    }
}
