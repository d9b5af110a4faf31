using Suppose.Analysis;
using Suppose.Analysis.Mistakes;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Mistakes;

/// <summary>Mistakes as the sections of their page look at them: how cases and circumstances are named.</summary>
internal sealed class MistakeView(MistakeReading reading, Wording wording)
{
    /// <summary>What was found.</summary>
    public MistakeReading Reading { get; } = reading;

    /// <summary>The sentences of the page.</summary>
    public MistakeWords Words { get; } = new(wording);

    /// <summary>Words that many pages use.</summary>
    public CommonWords Common { get; } = new(wording);

    /// <summary>How cases are named.</summary>
    public CaseNames Names => field ??= new CaseNames(Reading.Inquiry, Words, Common);

    /// <summary>A verdict and an amount in a cell: glyph and word.</summary>
    /// <param name="regretted">The verdict and the amount.</param>
    /// <param name="harmful">Whether it is said of an option that is harmful somewhere.</param>
    public Cell Cell(Regretted regretted, bool harmful) =>
        new([Glyph(regretted.Verdict) + " " + Words.Verdict(regretted.Verdict, harmful), Amount(regretted.Regret)], ToneOf(regretted.Verdict));

    private string Amount(Quantiles regret)
    {
        var (low, middle, high) = (Figures.Amount(regret.P05), Figures.Amount(regret.P50), Figures.Amount(regret.P95));
        return high == "0" ? Words.Best() : low == high ? Words.Short(middle) : Words.Short(Words.Ranged(middle, low, high));
    }

    private static string Glyph(MistakeVerdict verdict) => verdict switch
    {
        MistakeVerdict.NoMistake => "✓",
        MistakeVerdict.Depends => "~",
        _ => "✗",
    };

    private static Tone ToneOf(MistakeVerdict verdict) => verdict switch
    {
        MistakeVerdict.NoMistake => Tone.Holds,
        MistakeVerdict.Depends => Tone.Depends,
        _ => Tone.Plain,
    };
}
