using Suppose.Language.Diagnostics;

namespace Suppose.Language.Binding;

/// <summary>Diagnostics of the shape of a file: which keys there are and what stands under them.</summary>
internal static class BindingCodes
{
    /// <summary>A key that the language does not have there.</summary>
    public static readonly DiagnosticCode UnknownKey = DiagnosticCode.Error("SUP0201");

    /// <summary>A value of the wrong sort: a list for a text, and so on.</summary>
    public static readonly DiagnosticCode WrongShape = DiagnosticCode.Error("SUP0202");

    /// <summary>Something needed is missing.</summary>
    public static readonly DiagnosticCode Missing = DiagnosticCode.Error("SUP0203");

    /// <summary>A judgement is announced and nothing is written.</summary>
    public static readonly DiagnosticCode Empty = DiagnosticCode.Error("SUP0204");

    /// <summary>Neither yes nor no.</summary>
    public static readonly DiagnosticCode NotYesOrNo = DiagnosticCode.Error("SUP0205");

    /// <summary>The file needs a later version of the program.</summary>
    public static readonly DiagnosticCode LaterVersion = DiagnosticCode.Error("SUP0206");

    /// <summary>The file is a desire.</summary>
    public static readonly DiagnosticCode IsDesire = DiagnosticCode.Error("SUP0207");

    /// <summary>The file does not begin as an inquiry does.</summary>
    public static readonly DiagnosticCode NotAnInquiry = DiagnosticCode.Error("SUP0208");

    /// <summary>Something that needs a situation, in a file without one.</summary>
    public static readonly DiagnosticCode NeedsSituation = DiagnosticCode.Error("SUP0209");

    /// <summary>A rating that a file with a situation does not use.</summary>
    public static readonly DiagnosticCode UnusedRating = DiagnosticCode.Warning("SUP0210");
}
