using Suppose.Analysis;
using Suppose.Analysis.Record;

namespace Suppose.Findings.Records;

/// <summary>What is said of a record.</summary>
internal sealed class RecordWords(Wording wording) : Words(wording, "Record")
{
    /// <summary>What the page is and is not.</summary>
    public string Preface() => Say();

    /// <summary>The heading of what is set aside.</summary>
    public string AsideHeading() => Say();

    /// <summary>A possibility that some items rule out.</summary>
    public string Aside(string possibility, string items) => Say([("possibility", possibility), ("items", items)]);

    /// <summary>A possibility that some items rule out, and what they say.</summary>
    public string AsideBecause(string possibility, string items, string says) => Say([("possibility", possibility), ("items", items), ("says", says)]);

    /// <summary>Setting aside does not rank the rest.</summary>
    public string AsideOnly() => Say();

    /// <summary>The heading of why the record is not weighed.</summary>
    public string WhyNotHeading() => Say();

    /// <summary>Why the record is not weighed.</summary>
    public string WhyNot(NotWeighedCase why, string possibilities, string items) => Say([("possibilities", possibilities), ("items", items)], "WhyNot." + why);

    /// <summary>The heading of the chances.</summary>
    public string ChancesHeading() => Say();

    /// <summary>The heading of the rows: possibilities.</summary>
    public string Possibility() => Say();

    /// <summary>The heading of the column of chances before the record.</summary>
    public string Before() => Say();

    /// <summary>The heading of the column of chances given the record.</summary>
    public string After() => Say();

    /// <summary>How to read the ranges.</summary>
    public string Ranges() => Say();

    /// <summary>Every judgement is a number, so that nothing has a range.</summary>
    public string NoRanges() => Say();

    /// <summary>Possibilities that nobody rated on any item.</summary>
    public string Unrated(string possibilities) => Say([("possibilities", possibilities)]);

    /// <summary>In some of the assumptions tried the record contradicts itself.</summary>
    public string Contradictory(string share) => Say([("share", share)]);

    /// <summary>The heading of the pairs that are not told apart.</summary>
    public string AlikeHeading() => Say();

    /// <summary>There is no item to weigh.</summary>
    public string NoEvidence() => Say();

    /// <summary>A possibility and those further down in the file that the record can't tell it from.</summary>
    public string Alike(string first, string others) => Say([("first", first), ("others", others)]);

    /// <summary>Another possibility, with the share of the assumptions in which it is not told apart.</summary>
    public string AlikeOne(string possibility, string share) => Say([("possibility", possibility), ("share", share)]);

    /// <summary>How to read the list.</summary>
    public string AlikeCaption() => Say();

    /// <summary>The record tells every pair apart.</summary>
    public string AllToldApart() => Say();

    /// <summary>The heading of what finding things out is worth.</summary>
    public string OpenHeading() => Say();

    /// <summary>An open piece that is worth looking for.</summary>
    public string WorthLooking(string item, string worth, string found) => Say([("item", item), ("worth", worth), ("found", found)]);

    /// <summary>An open piece that is not worth its cost.</summary>
    public string NotWorthLooking(string item, string worth, string found) => Say([("item", item), ("worth", worth), ("found", found)]);

    /// <summary>Whatever it showed, the same measures would be chosen, and looking costs nothing that is counted.</summary>
    public string NothingToGain(string item, string found) => Say([("item", item), ("found", found)]);

    /// <summary>An open piece whose worth can't be told.</summary>
    public string WouldTell(string item, string bits, string found) => Say([("item", item), ("bits", bits), ("found", found)]);

    /// <summary>What to find out next.</summary>
    public string Next(string item) => Say([("item", item)]);

    /// <summary>Nothing listed is worth looking for.</summary>
    public string Stop() => Say();

    /// <summary>The file does not say what is ours.</summary>
    public string NothingOurs() => Say();

    /// <summary>The costs of looking are not related to our value.</summary>
    public string CostsApart() => Say();

    /// <summary>A factor on odds with the range it stays within.</summary>
    public string Factor(Quantiles over) => over.P05 == over.P95 ? Middle(over.P50) : WithRange(Middle(over.P50), End(over.P05), End(over.P95));

    /// <summary>An amount with the range it stays within.</summary>
    public string Amount(Quantiles over)
    {
        var (middle, low, high) = (Figures.Amount(over.P50), Figures.Amount(over.P05), Figures.Amount(over.P95));
        return low == high ? middle : over.P05 < 0 ? WithRangeBelowNought(middle, low, high) : WithRange(middle, low, high);
    }

    private string Middle(double factor) => factor switch
    {
        double.PositiveInfinity => Unbounded(),
        0 => RulesOut(),
        _ => Times(Figures.Factor(factor)),
    };

    private string End(double factor) => double.IsInfinity(factor) ? Unbounded() : Figures.Factor(factor);

    private string WithRange(string middle, string low, string high) => low == high ? middle : Say([("middle", middle), ("low", low), ("high", high)]);

    /// A hyphen between numbers of which one is negative can't be read.
    private string WithRangeBelowNought(string middle, string low, string high) => Say([("middle", middle), ("low", low), ("high", high)]);

    private string Times(string factor) => Say([("factor", factor)]);

    /// <summary>A factor that has no bound.</summary>
    public string Unbounded() => Say();

    /// <summary>A factor of 0.</summary>
    public string RulesOut() => Say();
}
