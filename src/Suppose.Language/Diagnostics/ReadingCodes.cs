namespace Suppose.Language.Diagnostics;

/// <summary>Diagnostics about reading as a whole.</summary>
internal static class ReadingCodes
{
    /// <summary>More diagnostics of one code than are worth showing one by one.</summary>
    public static readonly DiagnosticCode MoreOfTheSame = DiagnosticCode.Error("SUP0100");
}
