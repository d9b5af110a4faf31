namespace Suppose.Findings.Reports;

/// <summary>What is said of the boxes in which a set breaks.</summary>
internal sealed class BoxWords(Wording wording) : Words(wording, "Box")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>The title of a box under one possibility.</summary>
    public string Under(string possibility) => Say([("possibility", possibility)]);

    /// <summary>The title of the box for all at once.</summary>
    public string ForAll() => Say();

    /// <summary>How the picture is read.</summary>
    public string Summary(string worlds) => Say([("worlds", worlds)]);

    /// <summary>How it is read where less than half of what breaks lies in the box.</summary>
    public string SummaryOfPart(string worlds) => Say([("worlds", worlds)]);

    /// <summary>The box asks for more than is drawn.</summary>
    public string AsksForMore() => Say();

    /// <summary>The heading of the conditions.</summary>
    public string Condition() => Say();

    /// <summary>The heading of the lower limits.</summary>
    public string AtLeast() => Say();

    /// <summary>The heading of the upper limits.</summary>
    public string AtMost() => Say();

    /// <summary>There is no such limit.</summary>
    public string NoLimit() => Say();
}
