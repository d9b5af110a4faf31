namespace Suppose.Findings.Runs;

/// <summary>What is said of what everything leans on.</summary>
internal sealed class LeaningsWords(Wording wording) : Words(wording, "Leanings")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>In how many of the assumptions the best set holds, with and without it.</summary>
    /// <param name="number">How many measures are leaned on alike.</param>
    /// <param name="of">What is leaned on.</param>
    /// <param name="upheld">What it upholds; null for a measure.</param>
    /// <param name="best">The share with it.</param>
    /// <param name="without">The share without it; null where it is none.</param>
    public string Shares(int number, string of, string? upheld, string best, string? without) => (upheld, without) switch
    {
        (null, null) => MeasureNone(number, of, best),
        (null, _) => Measure(number, of, best, without),
        (_, null) => UpholderNone(of, upheld, best),
        _ => Upholder(of, upheld, best, without),
    };

    /// <summary>What the best set leaves under the possibility it does least for, with and without it: of the act; with a situation, of the chance that it tempts.</summary>
    /// <param name="isRated">Whether possibilities are rated directly.</param>
    /// <param name="number">How many measures are leaned on alike.</param>
    /// <param name="of">What is leaned on.</param>
    /// <param name="upheld">What it upholds; null for a measure.</param>
    /// <param name="with">What is left with it.</param>
    /// <param name="without">What is left without it.</param>
    public string Worst(bool isRated, int number, string of, string? upheld, string with, string without) => (isRated, upheld) switch
    {
        (true, null) => MeasureWorst(number, of, with, without),
        (true, _) => UpholderWorst(of, upheld, with, without),
        (false, null) => SituationWorst(number, of, with, without),
        (false, _) => UpholderSituationWorst(of, upheld, with, without),
    };

    /// <summary>Possibilities that no listed measure does anything against.</summary>
    public string Untouched(string possibilities) => Say([("possibilities", possibilities)]);

    /// <summary>Possibilities that no set does much against, and what the best of them does.</summary>
    public string HardlyTouched(string possibilities, string from, string to) => Say([("possibilities", possibilities), ("from", from), ("to", to)]);

    private string Measure(int number, string measure, string best, string without) => Count(number, [("measure", measure), ("best", best), ("without", without)]);

    private string MeasureNone(int number, string measure, string best) => Count(number, [("measure", measure), ("best", best)]);

    private string UpholderNone(string upholder, string measures, string best) => Say([("upholder", upholder), ("measures", measures), ("best", best)]);

    private string Upholder(string upholder, string measures, string best, string without) =>
        Say([("upholder", upholder), ("measures", measures), ("best", best), ("without", without)]);

    private string MeasureWorst(int number, string measure, string with, string without) => Count(number, [("measure", measure), ("with", with), ("without", without)]);

    private string SituationWorst(int number, string measure, string with, string without) => Count(number, [("measure", measure), ("with", with), ("without", without)]);

    private string UpholderSituationWorst(string upholder, string measures, string with, string without) =>
        Say([("upholder", upholder), ("measures", measures), ("with", with), ("without", without)]);

    private string UpholderWorst(string upholder, string measures, string with, string without) =>
        Say([("upholder", upholder), ("measures", measures), ("with", with), ("without", without)]);
}
