using System.Collections.Immutable;
using Suppose.Findings.Runs;
using Suppose.Model;

namespace Suppose.Findings.Reports;

/// <summary>A sheet a possibility: how things looked if it was so, what it asks of us, what answers it, and what they would do instead.</summary>
internal static class Sheets
{
    private const int MostOptions = 5;
    private const double Noticeable = 0.01;

    /// <summary>The section.</summary>
    public static Section Of(ReportView report)
    {
        var words = new SheetWords(report.Wording);
        return new Section("sheets", words.Heading(), [new Paragraph([new Finding("sheets", words.Preface())])])
        {
            Parts = [.. report.Run.Inquiry.Possibilities.Select((p, i) => new Section("sheet-" + (i + 1), p.Id, [.. Blocks(p, report, words)]))],
        };
    }

    private static IEnumerable<Block> Blocks(Possibility possibility, ReportView report, SheetWords words)
    {
        if (possibility.Says is { } says)
        {
            yield return new Prose(says);
        }

        if (possibility.By is { } by)
        {
            yield return new Caption(new Finding("by", words.By(by)));
        }

        yield return new Listing(new Finding("circumstances", words.Circumstances()), [.. Circumstances(possibility, report, words)]);
        if (!possibility.Asks.IsEmpty)
        {
            yield return new Listing(new Finding("asks", words.Asks(possibility.Asks.Length)), [.. possibility.Asks.Select(q => new Finding("question", q.Text))]);
        }

        if (Answers(possibility, report) is { IsEmpty: false } answers)
        {
            yield return new Listing(new Finding("answers", words.Answers()), answers);
        }

        if (Instead(possibility, report, words) is { IsEmpty: false } instead)
        {
            yield return new Listing(new Finding("instead", words.Instead()), instead);
        }
    }

    private static IEnumerable<Finding> Circumstances(Possibility possibility, ReportView report, SheetWords words)
    {
        var stood = report.View.Nothing.Act[report.View.IndexOf(possibility.Id)];
        yield return new Finding("stood", words.Stood(report.Words.Chance(stood))) { Figures = [stood.P05, stood.P50, stood.P95], RestsOn = possibility.Acts is { } acts ? [acts] : [] };
        foreach (var fact in possibility.Given)
        {
            yield return new Finding("given", words.Given(report.Words.Quote(fact.Circumstance), report.Words.Quote(fact.State)));
        }

        if (!possibility.Only.IsEmpty)
        {
            yield return new Finding("only", words.Only(report.Words.Quoted(possibility.Only)));
        }

        if (Moved(possibility, report, words) is { } moved)
        {
            yield return moved;
        }

        foreach (var belief in possibility.Believes)
        {
            var chances = belief.Rule.Chances;
            yield return new Finding("believes", words.Believes(report.Words.Quote(belief.Of), report.Words.And([.. chances.Select(c => words.StateChance(c.State, report.Words.Judged(c.Chance)))])))
            {
                RestsOn = [.. chances.Select(c => c.Chance)],
            };
        }
    }

    private static Finding? Moved(Possibility possibility, ReportView report, SheetWords words)
    {
        if (possibility.Ranked is { } ranked)
        {
            var tiers = ranked.Tiers.Select(tier => report.Words.And([.. tier.Select(w => w.Aversion ? words.Aversion(report.Words.Quote(w.Want)) : report.Words.Quote(w.Want))]));
            return new Finding("ranked", words.Ranked(string.Join(words.Then(), tiers)));
        }

        if (!possibility.Mixes.IsEmpty)
        {
            var parts = possibility.Mixes.Select(m => words.Weighs(report.Words.Quote(m.Possibility), report.Words.Judged(m.Share)));
            return new Finding("mixes", words.Mixes(report.Words.And([.. parts]))) { RestsOn = [.. possibility.Mixes.Select(m => m.Share)] };
        }

        return possibility.Wants.IsEmpty
            ? null
            : new Finding("wants", words.Wants(report.Words.And([.. possibility.Wants.Select(w => words.Weighs(report.Words.Quote(w.Want), report.Words.Judged(w.Weight)))])))
            {
                RestsOn = [.. possibility.Wants.Select(w => w.Weight)],
            };
    }

    /// <summary>What the page says of this possibility's answers, and what the leading set makes of it.</summary>
    private static ImmutableArray<Finding> Answers(Possibility possibility, ReportView report)
    {
        var words = new SheetWords(report.Wording);
        var said = ImmutableArray.CreateBuilder<Finding>();
        if (report.Run.Lessons?.Possibilities.FirstOrDefault(l => l.Possibility == possibility.Id) is { } lesson)
        {
            said.AddRange(Questions.Answers(possibility, lesson, report.View));
        }

        if (report.HasLeading)
        {
            var change = report.View.Change(report.View.Leading, possibility.Id);
            said.Add(new Finding("leading", words.Leading(CommonWords.Sentence(report.View.Set(report.View.Leading.Measures)), report.Words.VerdictAndGrade(change.Verdict, change.Grade), report.Words.Chance(change.After)))
            {
                Figures = [change.After.P05, change.After.P50, change.After.P95],
            });
        }

        return said.ToImmutable();
    }

    private static ImmutableArray<Finding> Instead(Possibility possibility, ReportView report, SheetWords words)
    {
        if (report.View.Nothing.Instead.IsDefaultOrEmpty)
        {
            return [];
        }

        var place = report.View.IndexOf(possibility.Id);
        Finding Say(string key, string set, ImmutableArray<Analysis.OptionShare> shares)
        {
            ImmutableArray<Analysis.OptionShare> shown = [.. shares.Where(s => s.Share >= Noticeable).OrderByDescending(s => s.Share).Take(MostOptions)];
            return new Finding(key, words.Would(set, report.Words.And([.. shown.Select(s => words.OptionShare(report.Words.Quote(s.Option), Figures.Percent(s.Share)))]))) { Figures = [.. shown.Select(s => s.Share)] };
        }

        var today = Say("today", words.AsThingsStood(), report.View.Nothing.Instead[place]);
        return report.HasLeading
            ? [today, Say("after", words.Under(report.View.Set(report.View.Leading.Measures)), report.View.Leading.Instead[place])]
            : [today];
    }
}
