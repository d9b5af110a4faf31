using Suppose.Language.Diagnostics;

namespace Suppose.Language.Ratings;

/// <summary>Diagnostics of a person's ratings.</summary>
internal static class RatingsCodes
{
    /// <summary>The file is not one of ratings.</summary>
    public static readonly DiagnosticCode NotRatings = DiagnosticCode.Error("SUP0811");

    /// <summary>The file does not say whose ratings they are.</summary>
    public static readonly DiagnosticCode Nobodys = DiagnosticCode.Error("SUP0812");

    /// <summary>Something that the inquiry does not have.</summary>
    public static readonly DiagnosticCode NotInInquiry = DiagnosticCode.Error("SUP0813");

    /// <summary>Something that is not a judgement.</summary>
    public static readonly DiagnosticCode NotAJudgement = DiagnosticCode.Error("SUP0814");
}
