namespace Suppose.Findings.Reports;

/// <summary>What is said around a report: to find one's way, and to those who hear it instead of seeing it.</summary>
/// <param name="wording">The sentences.</param>
public sealed class ReportLabels(Wording wording) : Words(wording, "Report")
{
    /// <summary>The version of the program that made it.</summary>
    public string Version { get; init; } = "";

    /// <summary>The language of the sentences, as in BCP 47.</summary>
    public string Language() => Say();

    /// <summary>The direction of the sentences: <c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction() => Say();

    /// <summary>The way past the head.</summary>
    public string Skip() => Say();

    /// <summary>The heading of the contents.</summary>
    public string Contents() => Say();

    /// <summary>The heading of a picture's table.</summary>
    public string AsTable() => Say();

    /// <summary>The table that may be moved sideways.</summary>
    public string Sideways(string title) => Say([("title", title)]);

    /// <summary>Where a cell comes from.</summary>
    public string WhereFrom(string cell) => Say([("cell", cell)]);

    /// <summary>A cell that is left to be filled in.</summary>
    public string ToFillIn() => Say();

    /// <summary>A part of a picture that is too long for one.</summary>
    public string PartOf(string title, string part, string parts) => Say([("title", title), ("part", part), ("parts", parts)]);

    /// <summary>The last line.</summary>
    public string MadeBy() => Say([("version", Version)]);
}
