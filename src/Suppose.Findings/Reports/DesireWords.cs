namespace Suppose.Findings.Reports;

/// <summary>What is said in the report of a desire alone.</summary>
internal sealed class DesireWords(Wording wording) : Words(wording, "DesireReport")
{
    /// <summary>The title of the picture.</summary>
    public string Title() => Say();

    /// <summary>How the picture is read.</summary>
    public string Summary() => Say();

    /// <summary>The title of a picture of what there is alone.</summary>
    public string TitleOfShape() => Say();

    /// <summary>How that picture is read.</summary>
    public string SummaryOfShape() => Say();

    /// <summary>The tree of today.</summary>
    public string Today() => Say();

    /// <summary>The tree beside it.</summary>
    public string After() => Say();
}
