using Suppose.Language.Diagnostics;

namespace Suppose.Language.Binding;

/// <summary>Diagnostics of the record and of what we want ourselves.</summary>
internal static class RecordCodes
{
    /// <summary>An origin spelled almost like another.</summary>
    public static readonly DiagnosticCode OriginNearlyDeclared = DiagnosticCode.Warning("SUP0801");

    /// <summary>A relevance that is none of the three words.</summary>
    public static readonly DiagnosticCode UnknownRelevance = DiagnosticCode.Error("SUP0802");
}
