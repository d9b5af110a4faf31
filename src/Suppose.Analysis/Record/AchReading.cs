using Suppose.Model;

namespace Suppose.Analysis.Record;

/// <summary>Reads words, letters and numbers of a record as those of the analysis of competing hypotheses.</summary>
public static class AchReading
{
    /// <summary>The letter of a judgement.</summary>
    /// <remarks>
    /// A letter is itself. A word or a number goes by its middle value: at least .8 is CC, at least .55 C, more than .45 N, more than .2 I, else II,
    /// which are the ends of the ranges that the expectation words stand for.
    /// </remarks>
    public static AchLetter Letter(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return Enum.TryParse<AchLetter>(judgement.Written.Trim(), ignoreCase: true, out var letter) && Enum.IsDefined(letter) && char.IsAsciiLetter(judgement.Written.Trim()[0])
            ? letter
            : judgement.Distribution.Median switch
            {
                >= 0.8 => AchLetter.CC,
                >= 0.55 => AchLetter.C,
                > 0.45 => AchLetter.N,
                > 0.2 => AchLetter.I,
                _ => AchLetter.II,
            };
    }

    /// <summary>How credible an item is: by the middle of its reliability, or else its source's; at least .85 is high, at least .6 medium. Medium where nobody said.</summary>
    public static AchGrade Credibility(Inquiry inquiry, Evidence item)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(item);
        return (item.Reliability ?? inquiry.Sources.FirstOrDefault(s => s.Id == item.Source)?.Reliability)?.Distribution.Median switch
        {
            null => AchGrade.Medium,
            >= 0.85 => AchGrade.High,
            >= 0.6 => AchGrade.Medium,
            _ => AchGrade.Low,
        };
    }

    /// <summary>The grade of a relevance as written; medium where nobody said.</summary>
    public static AchGrade Grade(Relevance? relevance) => relevance switch
    {
        Relevance.High => AchGrade.High,
        Relevance.Low => AchGrade.Low,
        _ => AchGrade.Medium,
    };
}
