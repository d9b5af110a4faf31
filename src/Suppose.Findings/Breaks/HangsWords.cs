using Suppose.Analysis.Breaking.Boxes;

namespace Suppose.Findings.Breaks;

/// <summary>What is said of what a chance hangs on.</summary>
internal sealed class HangsWords(Wording wording) : Words(wording, "Hangs")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>The head of the judgements' column.</summary>
    public string Under(string possibility) => Say([("possibility", possibility)]);

    /// <summary>The head of the first index.</summary>
    public string Alone() => Say();

    /// <summary>The head of the total index.</summary>
    public string Together() => Say();

    /// <summary>The head of what the chance becomes.</summary>
    public string Swing(bool tempted) => tempted ? SwingTempted() : SwingAct();

    /// <summary>The head of the break-even value.</summary>
    public string Turns() => Say();

    /// <summary>The head of how far a judgement lies apart.</summary>
    public string WhereItFails() => Say();

    /// <summary>How far it lies apart, and which way.</summary>
    public string Apart(RegionalSide side, string distance) => side switch
    {
        RegionalSide.Higher => Higher(distance),
        RegionalSide.Lower => Lower(distance),
        _ => distance,
    };

    /// <summary>An estimate and its error.</summary>
    public string Estimate(string value, string error) => Say([("value", value), ("error", error)]);

    /// <summary>From one chance to another.</summary>
    public string FromTo(string from, string to) => Say([("from", from), ("to", to)]);

    /// <summary>Nothing to show.</summary>
    public string Nothing() => Say();

    /// <summary>How the first index is to be read.</summary>
    public string ReadAlone() => Say();

    /// <summary>How the first index is to be read where there is no other.</summary>
    public string ReadAloneOfGiven(int worlds) => Count(worlds);

    /// <summary>How the total index is to be read.</summary>
    public string ReadTogether(int samples) => Count(samples);

    /// <summary>How the chance from end to end is to be read.</summary>
    public string ReadSwing() => Say();

    /// <summary>How the break-even value is to be read.</summary>
    public string ReadTurns() => Say();

    /// <summary>How it is to be read how far a judgement lies apart.</summary>
    public string ReadWhere() => Say();

    /// <summary>What counts as failing there, where something is seen.</summary>
    public string ReadSeen(string possibilities) => Say([("possibilities", possibilities)]);

    /// <summary>There are more of them.</summary>
    public string More(int number) => Count(number);

    /// <summary>The head of the distances of a table's columns.</summary>
    public string Column() => Say();

    /// <summary>The head of the distance.</summary>
    public string Distance() => Say();

    /// <summary>How the distances are to be read.</summary>
    public string DistanceCaption() => Say();

    private string Higher(string distance) => Say([("distance", distance)]);

    private string Lower(string distance) => Say([("distance", distance)]);

    private string SwingAct() => Say();

    private string SwingTempted() => Say();
}
