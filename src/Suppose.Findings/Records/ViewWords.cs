namespace Suppose.Findings.Records;

/// <summary>What is said of people's judgements of the matter.</summary>
internal sealed class ViewWords(Wording wording) : Words(wording, "Views")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>One view, as far as the file says when, in what words, for what and against what.</summary>
    public string View(string? when, string? says, string? supports, string? doubts)
    {
        var parts = new List<string>();
        if (says is not null)
        {
            parts.Add(Quoted(says));
        }

        if (supports is not null)
        {
            parts.Add(For(supports));
        }

        if (doubts is not null)
        {
            parts.Add(Against(doubts));
        }

        var said = string.Join(' ', parts);
        return when is null ? Undated(said) : Dated(when, said);
    }

    /// <summary>How the view had moved by then.</summary>
    public string Moved(string? from, string? to) => (from, to) switch
    {
        (null, _) => TookUp(to ?? ""),
        (_, null) => GaveUp(from),
        _ => Changed(from, to),
    };

    /// <summary>The heading of who supports and who doubts what.</summary>
    public string ByPossibility() => Say();

    /// <summary>A possibility and who supports and who doubts it.</summary>
    public string Held(string possibility, string? supporters, string? doubters) => (supporters, doubters) switch
    {
        (null, _) => Doubted(possibility, doubters ?? ""),
        (_, null) => Supported(possibility, supporters),
        _ => Both(possibility, supporters, doubters),
    };

    /// <summary>How to read the list.</summary>
    public string Caption() => Say();

    private string Dated(string when, string said) => Say([("when", when), ("said", said)]);

    private string Undated(string said) => Say([("said", said)]);

    private string Quoted(string says) => Say([("says", says)]);

    private string For(string possibilities) => Say([("possibilities", possibilities)]);

    private string Against(string possibilities) => Say([("possibilities", possibilities)]);

    private string TookUp(string to) => Say([("to", to)]);

    /// <summary>The view no longer supports these.</summary>
    public string GaveUp(string from) => Say([("from", from)]);

    private string Changed(string from, string to) => Say([("from", from), ("to", to)]);

    /// <summary>A possibility that some support and nobody doubts.</summary>
    public string Supported(string possibility, string supporters) => Say([("possibility", possibility), ("supporters", supporters)]);

    private string Doubted(string possibility, string doubters) => Say([("possibility", possibility), ("doubters", doubters)]);

    private string Both(string possibility, string supporters, string doubters) => Say([("possibility", possibility), ("supporters", supporters), ("doubters", doubters)]);
}
