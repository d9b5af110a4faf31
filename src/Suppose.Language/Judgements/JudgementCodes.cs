using Suppose.Language.Diagnostics;

namespace Suppose.Language.Judgements;

/// <summary>Diagnostics of reading judgements.</summary>
internal static class JudgementCodes
{
    /// <summary>A word that no vocabulary knows.</summary>
    public static readonly DiagnosticCode UnknownWord = DiagnosticCode.Error("SUP0301");

    /// <summary>A value outside the range of its kind.</summary>
    public static readonly DiagnosticCode OutOfRange = DiagnosticCode.Error("SUP0302");

    /// <summary>A range whose larger end comes first.</summary>
    public static readonly DiagnosticCode ReversedRange = DiagnosticCode.Error("SUP0303");

    /// <summary>Not a number, or infinite.</summary>
    public static readonly DiagnosticCode NotANumber = DiagnosticCode.Error("SUP0304");

    /// <summary>A value below zero where none can be.</summary>
    public static readonly DiagnosticCode Negative = DiagnosticCode.Error("SUP0305");

    /// <summary>A number without <c>x</c> where a factor on odds is meant.</summary>
    public static readonly DiagnosticCode FactorNeeded = DiagnosticCode.Error("SUP0306");

    /// <summary>A decimal comma.</summary>
    public static readonly DiagnosticCode DecimalComma = DiagnosticCode.Error("SUP0307");

    /// <summary>A distribution that is not written as one.</summary>
    public static readonly DiagnosticCode Distribution = DiagnosticCode.Error("SUP0308");

    /// <summary>A named number that <c>numbers</c> does not hold.</summary>
    public static readonly DiagnosticCode UnknownNumber = DiagnosticCode.Error("SUP0309");

    /// <summary>A word or form of another kind of judgement.</summary>
    public static readonly DiagnosticCode OtherKind = DiagnosticCode.Error("SUP0310");

    /// <summary>An aversion where there can be none.</summary>
    public static readonly DiagnosticCode NoAversion = DiagnosticCode.Error("SUP0311");

    /// <summary>A lexicon of an unknown name.</summary>
    public static readonly DiagnosticCode UnknownLexicon = DiagnosticCode.Error("SUP0312");

    /// <summary>A word of the file's own lexicon without a usable range.</summary>
    public static readonly DiagnosticCode OwnWord = DiagnosticCode.Error("SUP0313");

    /// <summary>A judgement that holds another list or map than a judgement can.</summary>
    public static readonly DiagnosticCode NotAJudgement = DiagnosticCode.Error("SUP0314");

    /// <summary>A named number that is given by another name.</summary>
    public static readonly DiagnosticCode NumberNamesNumber = DiagnosticCode.Error("SUP0315");

    /// <summary>A place where a plain number is needed and not a judgement.</summary>
    public static readonly DiagnosticCode PlainNumber = DiagnosticCode.Error("SUP0316");
}
