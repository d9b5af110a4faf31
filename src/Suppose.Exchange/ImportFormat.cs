namespace Suppose.Exchange;

/// <summary>The kinds of file that can be taken in.</summary>
public enum ImportFormat
{
    /// <summary>PARC ACH: XML, usually compressed (<c>.achz</c>).</summary>
    Ach,

    /// <summary>The spreadsheet template of the analysis of competing hypotheses (<c>.xlsx</c>).</summary>
    Workbook,

    /// <summary>A matrix with commas between cells (<c>.csv</c>).</summary>
    Csv,

    /// <summary>A matrix with tabs between cells (<c>.tsv</c>).</summary>
    Tsv,
}
