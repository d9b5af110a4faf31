using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Findings.Reports;

/// <summary>The measures one by one: what each is, whom it binds, who upholds it, what it needs, and what is said against it.</summary>
internal static class MeasureList
{
    /// <summary>The section; null where the file lists no measures.</summary>
    public static Section? Of(ReportView report)
    {
        if (report.Run.Inquiry.Measures.IsEmpty)
        {
            return null;
        }

        var words = new MeasureWords(report.Wording);
        return new Section("measure-list", words.Heading(), [.. report.Run.Inquiry.Measures.Select(m => Of(m, report, words))]);
    }

    private static Listing Of(Measure measure, ReportView report, MeasureWords words)
    {
        var first = new FirstPageWords(report.Wording);
        var said = ImmutableArray.CreateBuilder<Finding>();
        AddIf("says", measure.Says, says => says);
        AddIf("by", measure.By, words.By);
        AddIf("binds", measure.Binds, first.Binds);
        AddIf("upheld", measure.UpheldBy, first.UpheldBy);
        AddIf("answers", Quoted(measure.Answers), words.Answers);
        AddIf("needs", Quoted(measure.Needs), words.Needs);
        AddIf("excludes", Quoted(measure.Excludes), words.Excludes);
        said.Add(measure.Cost is { } cost ? new Finding("cost", words.Cost(report.Words.Judged(cost))) { RestsOn = [cost] } : new Finding("cost.none", words.NoCost()));
        AddIf("objection", measure.Objection, words.Objection);
        return new Listing(new Finding("measure", measure.Id), said.ToImmutable());

        string? Quoted(ImmutableArray<string> ids) => ids.IsEmpty ? null : report.Words.Quoted(ids);

        void AddIf(string key, string? text, Func<string, string> say)
        {
            if (text is not null)
            {
                said.Add(new Finding(key, say(text)));
            }
        }
    }
}
