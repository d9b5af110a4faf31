using Suppose.Language.Diagnostics;

namespace Suppose.Language.Binding;

/// <summary>Diagnostics of possibilities and measures, in rated inquiries above all.</summary>
internal static class RatedCodes
{
    /// <summary>An act that is certain, whose odds don't shift.</summary>
    public static readonly DiagnosticCode ActsCertain = DiagnosticCode.Warning("SUP0501");

    /// <summary>An act that is impossible under a possibility that is to explain it.</summary>
    public static readonly DiagnosticCode ActsImpossible = DiagnosticCode.Warning("SUP0502");

    /// <summary>A mixture in an inquiry without wants.</summary>
    public static readonly DiagnosticCode MixesInRated = DiagnosticCode.Error("SUP0503");

    /// <summary>A weight on the ordinary member.</summary>
    public static readonly DiagnosticCode OrdinaryWeight = DiagnosticCode.Warning("SUP0504");

    /// <summary>A second ordinary member.</summary>
    public static readonly DiagnosticCode SecondOrdinary = DiagnosticCode.Error("SUP0505");

    /// <summary>One word against the possibilities answered, and none is.</summary>
    public static readonly DiagnosticCode AgainstNobody = DiagnosticCode.Warning("SUP0506");

    /// <summary>A question that looks as if it were split at its commas.</summary>
    public static readonly DiagnosticCode QuestionSplit = DiagnosticCode.Advice("SUP0507");

    /// <summary>A lever that is none of those known.</summary>
    public static readonly DiagnosticCode UnknownLever = DiagnosticCode.Advice("SUP0508");

    /// <summary>Measures that need each other in a circle.</summary>
    public static readonly DiagnosticCode CyclicNeeds = DiagnosticCode.Error("SUP0510");

    /// <summary>A measure that needs what it excludes.</summary>
    public static readonly DiagnosticCode NeedsExcluded = DiagnosticCode.Error("SUP0511");

    /// <summary>A measure that needs or excludes itself.</summary>
    public static readonly DiagnosticCode NamesItself = DiagnosticCode.Error("SUP0512");
}
