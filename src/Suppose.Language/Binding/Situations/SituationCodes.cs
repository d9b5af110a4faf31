using Suppose.Language.Diagnostics;

namespace Suppose.Language.Binding.Situations;

/// <summary>Diagnostics of how a situation is written.</summary>
internal static class SituationCodes
{
    /// <summary>A condition on the option where none is taken yet.</summary>
    public static readonly DiagnosticCode NoOptionHere = DiagnosticCode.Error("SUP0601");

    /// <summary>An outcome that depends on itself or on one declared later.</summary>
    public static readonly DiagnosticCode LaterOutcome = DiagnosticCode.Error("SUP0602");

    /// <summary>A condition on an outcome where none has come about yet.</summary>
    public static readonly DiagnosticCode NoOutcomeHere = DiagnosticCode.Error("SUP0603");

    /// <summary>A variable or a rule without a chance.</summary>
    public static readonly DiagnosticCode ChanceMissing = DiagnosticCode.Error("SUP0604");

    /// <summary>A chance given in two ways at once.</summary>
    public static readonly DiagnosticCode ChanceTwice = DiagnosticCode.Error("SUP0605");

    /// <summary>A chance without the state that it is for.</summary>
    public static readonly DiagnosticCode StateNeeded = DiagnosticCode.Error("SUP0606");

    /// <summary>Fewer than two states, or one twice.</summary>
    public static readonly DiagnosticCode States = DiagnosticCode.Error("SUP0607");

    /// <summary>A state that the variable does not have.</summary>
    public static readonly DiagnosticCode UnknownState = DiagnosticCode.Error("SUP0608");

    /// <summary>A circumstance and an outcome of one name.</summary>
    public static readonly DiagnosticCode SharedName = DiagnosticCode.Error("SUP0609");

    /// <summary>A change that is none, or several at once.</summary>
    public static readonly DiagnosticCode ChangeUnclear = DiagnosticCode.Error("SUP0610");

    /// <summary>A want that is none, or several at once.</summary>
    public static readonly DiagnosticCode WantUnclear = DiagnosticCode.Error("SUP0611");

    /// <summary>A want that names another want where an outcome or circumstance is meant.</summary>
    public static readonly DiagnosticCode WantForVariable = DiagnosticCode.Error("SUP0612");

    /// <summary>An outcome or circumstance where a want is meant.</summary>
    public static readonly DiagnosticCode VariableForWant = DiagnosticCode.Error("SUP0613");

    /// <summary>A possibility without wants.</summary>
    public static readonly DiagnosticCode NoWants = DiagnosticCode.Error("SUP0614");

    /// <summary>A possibility with wants and a mixture.</summary>
    public static readonly DiagnosticCode WantsAndMixes = DiagnosticCode.Error("SUP0615");

    /// <summary>More states or options than can be told apart.</summary>
    public static readonly DiagnosticCode TooMany = DiagnosticCode.Error("SUP0617");

    /// <summary>A possibility whose wants weigh nothing.</summary>
    public static readonly DiagnosticCode WeighsNothing = DiagnosticCode.Error("SUP0616");

    /// <summary>An outcome that must not happen, and may all the same however often it likes.</summary>
    public static readonly DiagnosticCode AllowsEverything = DiagnosticCode.Warning("SUP0750");
}
