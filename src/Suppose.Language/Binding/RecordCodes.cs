using Suppose.Language.Diagnostics;

namespace Suppose.Language.Binding;

/// <summary>Diagnostics of the record and of what we want ourselves.</summary>
internal static class RecordCodes
{
    /// <summary>An origin spelled almost like another.</summary>
    public static readonly DiagnosticCode OriginNearlyDeclared = DiagnosticCode.Warning("SUP0801");

    /// <summary>A relevance that is none of the three words.</summary>
    public static readonly DiagnosticCode UnknownRelevance = DiagnosticCode.Error("SUP0802");

    /// <summary>An evaluation that does not say whose it is.</summary>
    public static readonly DiagnosticCode NobodysEvaluation = DiagnosticCode.Error("SUP0803");

    /// <summary>An evaluation whose date can't be put in order.</summary>
    public static readonly DiagnosticCode DateWithoutOrder = DiagnosticCode.Warning("SUP0804");

    /// <summary>An evaluation that both supports and doubts one possibility.</summary>
    public static readonly DiagnosticCode SupportsAndDoubts = DiagnosticCode.Error("SUP0805");
}
