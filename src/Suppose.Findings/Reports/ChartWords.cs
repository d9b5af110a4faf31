using Suppose.Analysis;

namespace Suppose.Findings.Reports;

/// <summary>What is said in and under charts.</summary>
internal sealed class ChartWords(Wording wording) : Words(wording, "Chart")
{
    /// <summary>The heading of possibilities.</summary>
    public string Possibility() => Say();

    /// <summary>The heading of sets.</summary>
    public string Set() => Say();

    /// <summary>A set by its letter.</summary>
    public string SetOf(string letter) => Say([("letter", letter)]);

    /// <summary>Without any measure.</summary>
    public string Today() => Say();

    /// <summary>The heading of a set's measures.</summary>
    public string Measures() => Say();

    /// <summary>The heading of a set's cost.</summary>
    public string Cost() => Say();

    /// <summary>The heading of the number of measures.</summary>
    public string MeasureCount() => Say();

    /// <summary>The heading of the share that holds for all.</summary>
    public string HoldsForAll() => Say();

    /// <summary>The heading of the largest chance that is left.</summary>
    public string WorstCase() => Say();

    /// <summary>The heading of the largest regret.</summary>
    public string LargestRegret() => Say();

    /// <summary>A chance under a possibility.</summary>
    public string Under(string chance, string possibility) => Say([("chance", chance), ("possibility", possibility)]);

    /// <summary>A number with its range.</summary>
    public string WithRange(string middle, string low, string high) => low == high ? middle : Say([("middle", middle), ("low", low), ("high", high)]);

    /// <summary>An amount with its range.</summary>
    public string Amount(Quantiles over) => WithRange(Figures.Amount(over.P50), Figures.Amount(over.P05), Figures.Amount(over.P95));

    /// <summary>The title of the bars.</summary>
    public string RobustnessTitle() => Say();

    /// <summary>How the bars are read.</summary>
    public string RobustnessSummary() => Say();

    /// <summary>The title of the front.</summary>
    public string FrontTitle() => Say();

    /// <summary>How the front is read.</summary>
    public string FrontSummary() => Say();

    /// <summary>How it is read where no set holds.</summary>
    public string FrontSummaryWorst() => Say();

    /// <summary>The title of the margins.</summary>
    public string TemptationTitle() => Say();

    /// <summary>How the margins are read.</summary>
    public string TemptationSummary() => Say();

    /// <summary>What the margins are.</summary>
    public string TemptationAxis() => Say();

    /// <summary>A set under which nothing harmful can be done, so that there is nothing to draw.</summary>
    public string NothingIsOpen(string set) => Say([("set", set)]);

    /// <summary>Some possibilities have no mark.</summary>
    public string SomeAreNotOpen() => Say();

    /// <summary>Nothing tempts here.</summary>
    public string NothingTempts() => Say();

    /// <summary>The title of how an item moves possibilities.</summary>
    public string MovesTitle(string item) => Say([("item", item)]);

    /// <summary>How it is read.</summary>
    public string MovesSummary() => Say();

    /// <summary>That there are items which are not drawn.</summary>
    public string MovesRest(int items) => Count(items);

    /// <summary>What is moved.</summary>
    public string MovesAxis() => Say();

    /// <summary>The heading of the factor.</summary>
    public string MovesBy() => Say();
}
