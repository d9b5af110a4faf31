using Suppose.Analysis;
using Suppose.Model;

namespace Suppose.Findings.Runs;

/// <summary>Words that many parts of a page use.</summary>
internal sealed class CommonWords(Wording wording) : Words(wording, "Common")
{
    /// Nobody reads on beyond; the tables have all of them.
    private const int MostJoined = 30;
    private const int ShownOfMore = 12;

    /// <summary>A thing of the file by its name.</summary>
    public string Quote(string id) => Say([("id", id)]);

    /// <summary>What the inquiry is about.</summary>
    public string Act(string act) => Say([("act", act)]);

    /// <summary>Several things of the file by their names.</summary>
    public string Quoted(IEnumerable<string> ids) => And([.. ids.Select(Quote)]);

    /// <summary>Several words, joined by "and"; of very many the first, and how many more there are.</summary>
    public string And(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return "";
        }

        var shown = words.Count > MostJoined ? ShownOfMore : words.Count;
        var joined = words[0];
        for (var i = 1; i < shown; i++)
        {
            joined = i == words.Count - 1 ? AndLast(joined, words[i]) : AndNext(joined, words[i]);
        }

        return shown < words.Count ? AndMore(joined, words.Count - shown) : joined;
    }

    /// <summary>A set that is shown under a letter.</summary>
    public string SetByLetter(string letter) => Say([("letter", letter)]);

    /// <summary>A set that is not shown, by its measures.</summary>
    public string SetByNames(string measures) => Say([("measures", measures)]);

    /// <summary>A set that is neither shown nor short.</summary>
    public string AnotherSet(int measures) => Count(measures);

    /// <summary>Text as it stands at the beginning of a sentence.</summary>
    public static string Sentence(string text) => text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>The set without any measure.</summary>
    public string NoMeasure() => Say();

    /// <summary>A share of the assumptions tried.</summary>
    public string Share(double share) => share switch
    {
        1 => ShareAll(),
        0 => ShareNone(),
        // Rounded down, so that a share below what "holds" asks for never reads as if it reached it.
        _ => ShareSome(Figures.Percent(share >= 0.1 ? Math.Floor(share * 100) / 100 : share)),
    };

    /// <summary>What became of the chance of the act.</summary>
    public string Grade(Grade grade) => Say(default, "Grade." + grade);

    /// <summary>How a set fares.</summary>
    public string Verdict(Verdict verdict) => Say(default, "Verdict." + verdict);

    /// <summary>How a set fares and what it makes of the act.</summary>
    public string VerdictAndGrade(Verdict verdict, Grade grade) => Say([("verdict", Verdict(verdict)), ("grade", Grade(grade))]);

    /// <summary>What is left of a chance.</summary>
    public string Left(string chance) => Say([("chance", chance)]);

    /// <summary>The chance that the act tempts.</summary>
    public string Tempts(string chance) => Say([("chance", chance)]);

    /// <summary>A chance with the range it stays within.</summary>
    public string Chance(Quantiles over)
    {
        var middle = Figures.Percent(over.P50);
        var range = Figures.PercentRange(over);
        return over.P05 == over.P95 ? middle : ChanceWithRange(middle, range);
    }

    /// <summary>An amount on the scale of strength, by its word where it has one, with the number beside it.</summary>
    public string Strength(double amount)
    {
        // By the number that is shown, so that word and number never disagree.
        var word = Math.Round(amount, amount < 0.995 ? 2 : 1) switch
        {
            0 => amount == 0 ? StrengthNone() : StrengthNextToNone(),
            < 0 => StrengthBelowNone(),
            <= 0.2 => StrengthSlight(),
            <= 0.45 => StrengthSome(),
            <= 0.8 => StrengthStrong(),
            <= 1 => StrengthOverriding(),
            _ => StrengthBeyond(),
        };
        return amount == 0 ? word : StrengthWithNumber(word, Figures.Amount(amount));
    }

    /// <summary>A range on its own.</summary>
    public string Range(string range) => Say([("range", range)]);

    /// <summary>A judgement as the file has it, with its range beside the word.</summary>
    public string Judged(Judgement judgement)
    {
        var range = RangeOf(judgement);
        return judgement.Word is { } word ? JudgedByWord(word, range) : judgement.Written;
    }

    /// <summary>The range of a judgement in its unit.</summary>
    public string RangeOf(Judgement judgement) => ValueRange(judgement.Kind, judgement.Distribution.Minimum, judgement.Distribution.Maximum);

    /// <summary>A value of a judgement in its unit.</summary>
    public string Value(JudgementKind kind, double value) => kind switch
    {
        JudgementKind.Shift => Times(Figures.Factor(value)),
        JudgementKind.Strength or JudgementKind.Sharpness or JudgementKind.Weight => Figures.Amount(value),
        _ => Figures.Percent(value),
    };

    private string ValueRange(JudgementKind kind, double low, double high)
    {
        var (from, to) = (Value(kind, low), Value(kind, high));
        if (from == to)
        {
            return to;
        }

        return kind switch
        {
            JudgementKind.Shift => Times(Figures.Factor(low) + "-" + Figures.Factor(high)),
            JudgementKind.Strength or JudgementKind.Sharpness or JudgementKind.Weight => from + "-" + to,
            _ => Figures.PercentRange(low, high),
        };
    }

    private string StrengthNone() => Say();

    private string StrengthNextToNone() => Say();

    private string StrengthBelowNone() => Say();

    private string StrengthSlight() => Say();

    private string StrengthSome() => Say();

    private string StrengthStrong() => Say();

    private string StrengthOverriding() => Say();

    private string StrengthBeyond() => Say();

    private string StrengthWithNumber(string word, string number) => Say([("word", word), ("number", number)]);

    /// There are always many more, so that one sentence does for every number.
    private string AndMore(string first, int count) => Say([("first", first), ("count", Figures.Whole(count))]);

    private string AndNext(string first, string second) => Say([("first", first), ("second", second)]);

    private string AndLast(string first, string second) => Say([("first", first), ("second", second)]);

    private string ShareAll() => Say();

    private string ShareNone() => Say();

    private string ShareSome(string share) => Say([("share", share)]);

    private string ChanceWithRange(string middle, string range) => Say([("middle", middle), ("range", range)]);

    private string JudgedByWord(string word, string range) => Say([("word", word), ("range", range)]);

    private string Times(string factor) => Say([("factor", factor)]);
}
