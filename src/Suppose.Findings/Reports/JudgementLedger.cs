using System.Collections.Immutable;
using Suppose.Model;

namespace Suppose.Findings.Reports;

/// <summary>All judgements that the result rests on: the word, its range, whose it is, and why.</summary>
internal sealed class JudgementLedger
{
    private JudgementLedger(Section? section, ImmutableDictionary<string, string> anchors)
    {
        Section = section;
        Anchors = anchors;
    }

    /// <summary>The section; null where nothing was judged.</summary>
    public Section? Section { get; }

    /// <summary>For the key of a judgement, its row.</summary>
    public ImmutableDictionary<string, string> Anchors { get; }

    /// <summary>The list.</summary>
    public static JudgementLedger Of(ReportView report)
    {
        var judgements = report.Run.Judgements;
        if (judgements.IsEmpty)
        {
            return new JudgementLedger(null, ImmutableDictionary<string, string>.Empty);
        }

        var words = new LedgerWords(report.Wording);
        var sources = Sources(report.Run.Inquiry);
        var rows = judgements.Select((j, i) => new GridRow(j.Label, Cells(j, sources, report, words)) { Anchor = Anchor(i) });
        var grid = new Grid(words.Judgement(), [words.Written(), words.Range(), words.Who(), words.Why(), words.Line()], [.. rows], 0) { Look = GridLook.Ledger };
        var section = new Section("judgements", words.Heading(), [new Paragraph([new Finding("ledger", words.Preface(report.Run.Inquiry.Lexicon))]), grid]);
        return new JudgementLedger(section, judgements.Select((j, i) => (j.Key, i)).ToImmutableDictionary(one => one.Key, one => Anchor(one.i)));
    }

    private static string Anchor(int place) => "j" + (place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static ImmutableArray<Cell> Cells(Judgement judgement, Dictionary<string, string> sources, ReportView report, LedgerWords words)
    {
        string[] why = [.. new[] { judgement.Because, sources.GetValueOrDefault(judgement.Key) }.OfType<string>()];
        return
        [
            Cell.Plain(judgement.Written),
            Cell.Plain(report.Words.RangeOf(judgement)),
            Cell.Plain(judgement.IsDefault ? words.Supplied() : judgement.By ?? words.Author()),
            new Cell([.. why], Tone.Plain),
            Cell.Plain(judgement.Place.IsInFile ? Figures.Whole(judgement.Place.Line) : ""),
        ];
    }

    /// <summary>For the judgements of the record, the source of what they judge.</summary>
    private static Dictionary<string, string> Sources(Inquiry inquiry)
    {
        var cited = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in inquiry.Evidence.Concat(inquiry.OpenEvidence))
        {
            if (inquiry.Sources.FirstOrDefault(s => s.Id == item.Source) is { } source)
            {
                foreach (var judgement in item.Expected.Select(e => e.Judgement).Append(item.Reliability).Append(item.Cost).OfType<Judgement>())
                {
                    cited.TryAdd(judgement.Key, source.Cite ?? source.Id);
                }
            }
        }

        return cited;
    }
}
