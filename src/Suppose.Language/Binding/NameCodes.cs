using Suppose.Language.Diagnostics;

namespace Suppose.Language.Binding;

/// <summary>Diagnostics of ids and of what refers to them.</summary>
internal static class NameCodes
{
    /// <summary>An id that nothing in the file has.</summary>
    public static readonly DiagnosticCode Unknown = DiagnosticCode.Error("SUP0401");

    /// <summary>A word with a meaning of its own as an id.</summary>
    public static readonly DiagnosticCode Reserved = DiagnosticCode.Error("SUP0402");

    /// <summary>An id twice in one list.</summary>
    public static readonly DiagnosticCode NamedTwice = DiagnosticCode.Warning("SUP0403");

    /// <summary>An id without a letter.</summary>
    public static readonly DiagnosticCode Nameless = DiagnosticCode.Error("SUP0404");
}
