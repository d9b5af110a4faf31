namespace Suppose.Findings.Reports;

/// <summary>What is said of the tables of possibilities and measures in a report.</summary>
internal sealed class MatrixWords(Wording wording) : Words(wording, "Matrix")
{
    /// <summary>Hatched cells.</summary>
    public string Unknown() => Say();

    /// <summary>What a cell comes to that nobody judged.</summary>
    public string NotJudged(string cell) => Say([("cell", cell)]);

    /// <summary>How to see where a cell comes from.</summary>
    public string OpenCells() => Say();
}
