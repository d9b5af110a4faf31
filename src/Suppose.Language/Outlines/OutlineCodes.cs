using Suppose.Language.Diagnostics;

namespace Suppose.Language.Outlines;

/// <summary>Diagnostics of outlines.</summary>
internal static class OutlineCodes
{
    /// <summary>Tabs and spaces in one outline.</summary>
    public static readonly DiagnosticCode MixedIndentation = DiagnosticCode.Error("SUP1021");

    /// <summary>A second line without indentation.</summary>
    public static readonly DiagnosticCode SecondTitle = DiagnosticCode.Error("SUP1022");

    /// <summary>An indentation that fits no line above.</summary>
    public static readonly DiagnosticCode FitsNoLevel = DiagnosticCode.Error("SUP1023");

    /// <summary>A desire without a line beneath it.</summary>
    public static readonly DiagnosticCode NoRoots = DiagnosticCode.Error("SUP1024");

    /// <summary>A mark without a phrase behind it.</summary>
    public static readonly DiagnosticCode NoPhrase = DiagnosticCode.Error("SUP1025");

    /// <summary>A mark on a line where it means nothing.</summary>
    public static readonly DiagnosticCode MarkMeansNothing = DiagnosticCode.Warning("SUP1026");

    /// <summary>Two phrases that are nearly the same.</summary>
    public static readonly DiagnosticCode NearlyTheSame = DiagnosticCode.Warning("SUP1027");

    /// <summary>More lines, or deeper ones, than an outline holds.</summary>
    public static readonly DiagnosticCode TooLarge = DiagnosticCode.Error("SUP1028");
}
