using Suppose.Language.Diagnostics;

namespace Suppose.Language.Text;

/// <summary>Diagnostics of turning bytes into text.</summary>
internal static class TextCodes
{
    /// <summary>The file holds nothing.</summary>
    public static readonly DiagnosticCode Empty = DiagnosticCode.Error("SUP0101");

    /// <summary>The file is larger than the limit.</summary>
    public static readonly DiagnosticCode TooLarge = DiagnosticCode.Error("SUP0102");

    /// <summary>The file is UTF-16 or UTF-32.</summary>
    public static readonly DiagnosticCode OtherEncoding = DiagnosticCode.Error("SUP0103");

    /// <summary>The file is not text.</summary>
    public static readonly DiagnosticCode Binary = DiagnosticCode.Error("SUP0104");

    /// <summary>Some bytes are not UTF-8.</summary>
    public static readonly DiagnosticCode InvalidUtf8 = DiagnosticCode.Error("SUP0105");
}
