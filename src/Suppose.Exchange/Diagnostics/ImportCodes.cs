using Suppose.Language;

namespace Suppose.Exchange.Diagnostics;

/// <summary>A kind of thing to say about a file that is taken in. Its words stand in the resource file, under the code.</summary>
/// <param name="Code">The code, <c>SUP</c> and four digits, the first two 12.</param>
/// <param name="Severity">How much it matters.</param>
internal sealed record ImportCode(string Code, Severity Severity);

/// <summary>What can be said about a file that is taken in.</summary>
internal static class ImportCodes
{
    /// <summary>The file is larger than the limit.</summary>
    public static readonly ImportCode TooLarge = new("SUP1201", Severity.Error);

    /// <summary>The file unpacks to more than the limit.</summary>
    public static readonly ImportCode UnpacksTooLarge = new("SUP1202", Severity.Error);

    /// <summary>The file is damaged or of another kind.</summary>
    public static readonly ImportCode Unreadable = new("SUP1203", Severity.Error);

    /// <summary>The XML declares a document type, which could make it read other files.</summary>
    public static readonly ImportCode DocumentType = new("SUP1204", Severity.Error);

    /// <summary>There are no hypotheses in it.</summary>
    public static readonly ImportCode NoHypotheses = new("SUP1205", Severity.Error);

    /// <summary>There are more hypotheses or rows than the limit.</summary>
    public static readonly ImportCode TooMany = new("SUP1206", Severity.Error);

    /// <summary>The workbook has no sheet of the expected name.</summary>
    public static readonly ImportCode NoSheet = new("SUP1207", Severity.Error);

    /// <summary>The first row has no column for the evidence.</summary>
    public static readonly ImportCode NoEvidenceColumn = new("SUP1208", Severity.Error);

    /// <summary>A letter that is none of the six.</summary>
    public static readonly ImportCode UnknownLetter = new("SUP1211", Severity.Warning);

    /// <summary>A grade that is neither high, medium nor low.</summary>
    public static readonly ImportCode UnknownGrade = new("SUP1212", Severity.Warning);

    /// <summary>A date that is not one.</summary>
    public static readonly ImportCode UnknownDate = new("SUP1213", Severity.Warning);

    /// <summary>More or fewer values than hypotheses.</summary>
    public static readonly ImportCode CountDiffers = new("SUP1214", Severity.Warning);

    /// <summary>A row or a hypothesis without a name.</summary>
    public static readonly ImportCode Nameless = new("SUP1215", Severity.Warning);

    /// <summary>Two of the same name.</summary>
    public static readonly ImportCode SameName = new("SUP1216", Severity.Warning);

    /// <summary>A text that was cut.</summary>
    public static readonly ImportCode Cut = new("SUP1217", Severity.Warning);

    /// <summary>A part of the file that was not taken in.</summary>
    public static readonly ImportCode NotTaken = new("SUP1218", Severity.Warning);

    /// <summary>A cell that is neither a letter nor a word, number or range that an inquiry takes.</summary>
    public static readonly ImportCode UnknownExpectation = new("SUP1220", Severity.Warning);

    /// <summary>A judgement that a table has no form for, handed out as its range.</summary>
    public static readonly ImportCode AsRange = new("SUP1221", Severity.Warning);

    /// <summary>A part of the record that a table has no place for.</summary>
    public static readonly ImportCode NotHandedOut = new("SUP1222", Severity.Warning);

    /// <summary>More of the same than is worth showing one by one.</summary>
    public static readonly ImportCode MoreOfTheSame = new("SUP1219", Severity.Warning);

    /// <summary>A table without cases.</summary>
    public static readonly ImportCode NoCases = new("SUP1240", Severity.Error);

    /// <summary>A column that the call names is not in the table.</summary>
    public static readonly ImportCode NoColumn = new("SUP1241", Severity.Error);

    /// <summary>A cell that should be a number and is none, a NaN or an empty cell among them.</summary>
    public static readonly ImportCode NotANumber = new("SUP1242", Severity.Error);

    /// <summary>A cell of the outcome that is neither yes nor no.</summary>
    public static readonly ImportCode NotYesOrNo = new("SUP1243", Severity.Error);

    /// <summary>A column that is the same in every case.</summary>
    public static readonly ImportCode ConstantColumn = new("SUP1244", Severity.Warning);

    /// <summary>A row with more or fewer cells than the first.</summary>
    public static readonly ImportCode CellCount = new("SUP1245", Severity.Error);

    /// <summary>The outcome is named among the inputs.</summary>
    public static readonly ImportCode OutcomeAmongInputs = new("SUP1246", Severity.Error);

    /// <summary>What was reported of one row of a table is so of others, too.</summary>
    public static readonly ImportCode FurtherRows = new("SUP1247", Severity.Error);
}
