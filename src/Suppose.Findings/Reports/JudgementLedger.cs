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

    /// <summary>The list of an inquiry's judgements.</summary>
    public static JudgementLedger Of(ReportView report) => Of(report.Run.Judgements, report.Run.Inquiry.Lexicon, Sources(report.Run.Inquiry), report.Wording);

    /// <summary>The list of some judgements.</summary>
    /// <param name="judgements">The judgements.</param>
    /// <param name="lexicon">The scale of words that they use.</param>
    /// <param name="sources">For the keys of some of them, the source of what they judge.</param>
    /// <param name="wording">The sentences.</param>
    public static JudgementLedger Of(ImmutableArray<Judgement> judgements, string lexicon, Dictionary<string, string> sources, Wording wording)
    {
        if (judgements.IsEmpty)
        {
            return new JudgementLedger(null, ImmutableDictionary<string, string>.Empty);
        }

        var (words, common) = (new LedgerWords(wording), new Runs.CommonWords(wording));
        var rows = judgements.Select((j, i) => new GridRow(j.Label, Cells(j, sources, common, words)) { Anchor = Anchor(i) });
        var grid = new Grid(words.Judgement(), [words.Written(), words.Range(), words.Who(), words.Why(), words.Line()], [.. rows], 0) { Look = GridLook.Ledger };
        var section = new Section("judgements", words.Heading(), [new Paragraph([new Finding("ledger", words.Preface(lexicon))]), grid]);
        return new JudgementLedger(section, judgements.Select((j, i) => (j.Key, i)).DistinctBy(one => one.Key).ToImmutableDictionary(one => one.Key, one => Anchor(one.i)));
    }

    private static string Anchor(int place) => "j" + (place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static ImmutableArray<Cell> Cells(Judgement judgement, Dictionary<string, string> sources, Runs.CommonWords common, LedgerWords words)
    {
        string[] why = [.. new[] { judgement.Because, sources.GetValueOrDefault(judgement.Key) }.OfType<string>()];
        return
        [
            Cell.Plain(judgement.Written),
            Cell.Plain(common.RangeOf(judgement)),
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
