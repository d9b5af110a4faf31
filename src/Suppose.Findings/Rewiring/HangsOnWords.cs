namespace Suppose.Findings.Rewiring;

/// <summary>What is said of what hangs on what.</summary>
internal sealed class HangsOnWords(Wording wording) : Words(wording, "Rewire.HangsOn")
{
    /// <summary>The heading.</summary>
    public string Heading() => Say();

    /// <summary>A root with one way.</summary>
    public string OneWay(string root, string way) => Say([("root", root), ("way", way)]);

    /// <summary>A root that can't be reached without some ways.</summary>
    public string NotWithout(string root, string ways) => Say([("root", root), ("ways", ways)]);

    /// <summary>A root that can't be reached without some ways while the terms are kept.</summary>
    public string NotWithoutKept(string root, string ways) => Say([("root", root), ("ways", ways)]);

    /// <summary>A root that only luck reaches.</summary>
    public string LuckAlone(string root) => Say([("root", root)]);

    /// <summary>A way that does something for several roots.</summary>
    public string Shared(string way, string roots) => Say([("way", way), ("roots", roots)]);
}
