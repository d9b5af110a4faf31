using Suppose.Language.Diagnostics;

namespace Suppose.Language.Checks.Situations;

/// <summary>Diagnostics of what a situation means.</summary>
internal static class SituationCheckCodes
{
    /// <summary>Circumstances that depend on each other in a circle.</summary>
    public static readonly DiagnosticCode CircularCircumstances = DiagnosticCode.Error("SUP0701");

    /// <summary>Wants that are parts of each other in a circle.</summary>
    public static readonly DiagnosticCode CircularWants = DiagnosticCode.Error("SUP0702");

    /// <summary>Possibilities that mix each other in a circle.</summary>
    public static readonly DiagnosticCode CircularMixes = DiagnosticCode.Error("SUP0703");

    /// <summary>A case for which no rule gives a chance.</summary>
    public static readonly DiagnosticCode UncoveredCase = DiagnosticCode.Error("SUP0704");

    /// <summary>Rules with too many cases to find out whether all are covered.</summary>
    public static readonly DiagnosticCode TooManyCases = DiagnosticCode.Error("SUP0705");

    /// <summary>A rule that is never reached.</summary>
    public static readonly DiagnosticCode UnreachableRule = DiagnosticCode.Warning("SUP0706");

    /// <summary>Numbers that don't add up to 1.</summary>
    public static readonly DiagnosticCode NumbersMissOne = DiagnosticCode.Error("SUP0707");

    /// <summary>Words that can't add up to 1 and are rescaled.</summary>
    public static readonly DiagnosticCode WordsRescaled = DiagnosticCode.Advice("SUP0708");

    /// <summary>A condition on a circumstance that the actor can't see.</summary>
    public static readonly DiagnosticCode Unseen = DiagnosticCode.Error("SUP0710");

    /// <summary>Every option is one that must never seem best.</summary>
    public static readonly DiagnosticCode AllNever = DiagnosticCode.Error("SUP0711");

    /// <summary>A case in which no acceptable option is left.</summary>
    public static readonly DiagnosticCode NothingLeft = DiagnosticCode.Error("SUP0712");

    /// <summary>A case in which measures leave no acceptable option.</summary>
    public static readonly DiagnosticCode NothingLeftUnderMeasures = DiagnosticCode.Error("SUP0713");

    /// <summary>A possibility that leaves no acceptable option.</summary>
    public static readonly DiagnosticCode NothingLeftUnderPossibility = DiagnosticCode.Error("SUP0714");

    /// <summary>An option that can't be taken in any case.</summary>
    public static readonly DiagnosticCode NeverAvailable = DiagnosticCode.Warning("SUP0715");

    /// <summary>No option that must never seem best.</summary>
    public static readonly DiagnosticCode NoNever = DiagnosticCode.Warning("SUP0716");

    /// <summary>A belief about what is seen.</summary>
    public static readonly DiagnosticCode BeliefOnSeen = DiagnosticCode.Error("SUP0720");

    /// <summary>Facts that can't be.</summary>
    public static readonly DiagnosticCode ImpossibleFacts = DiagnosticCode.Error("SUP0721");

    /// <summary>A mixture in which all wants cancel.</summary>
    public static readonly DiagnosticCode MixCancels = DiagnosticCode.Error("SUP0722");

    /// <summary>Two measures that set the same chance and can be taken together.</summary>
    public static readonly DiagnosticCode SetTwice = DiagnosticCode.Error("SUP0730");

    /// <summary>A set that outranks a belief.</summary>
    public static readonly DiagnosticCode SetOverBelief = DiagnosticCode.Warning("SUP0731");

    /// <summary>A rule that forbids, with no word on how likely it is to stand.</summary>
    public static readonly DiagnosticCode ForbidWithoutStands = DiagnosticCode.Warning("SUP0732");

    /// <summary>A shift of what is impossible or certain.</summary>
    public static readonly DiagnosticCode ShiftMovesNothing = DiagnosticCode.Warning("SUP0733");

    /// <summary>Revealing what is seen anyhow.</summary>
    public static readonly DiagnosticCode RevealsSeen = DiagnosticCode.Warning("SUP0734");

    /// <summary>Opening what is open anyhow.</summary>
    public static readonly DiagnosticCode OpensOpen = DiagnosticCode.Warning("SUP0735");

    /// <summary>Possibilities in an inquiry whose actor is us.</summary>
    public static readonly DiagnosticCode PossibilitiesOfUs = DiagnosticCode.Error("SUP0740");

    /// <summary>No kind of person in an inquiry whose actor is us.</summary>
    public static readonly DiagnosticCode NoType = DiagnosticCode.Error("SUP0741");

    /// <summary>A kind of person that is seen.</summary>
    public static readonly DiagnosticCode TypeSeen = DiagnosticCode.Error("SUP0742");

    /// <summary>A kind of person in an inquiry whose actor is not us.</summary>
    public static readonly DiagnosticCode TypeOfOthers = DiagnosticCode.Warning("SUP0743");

    /// <summary>Two kinds of person.</summary>
    public static readonly DiagnosticCode SecondType = DiagnosticCode.Error("SUP0744");

    /// <summary>Chances of kinds of person that no mix fits.</summary>
    public static readonly DiagnosticCode NoMixOfKinds = DiagnosticCode.Error("SUP0745");

    /// <summary>A signal that does not say how often it errs.</summary>
    public static readonly DiagnosticCode SignalWithoutErrorRates = DiagnosticCode.Error("SUP0746");

    /// <summary>A kind of person whose chances depend on other circumstances.</summary>
    public static readonly DiagnosticCode TypeDepends = DiagnosticCode.Error("SUP0747");

    /// <summary>Measures, or outcomes that must not happen, in a file whose actor is us.</summary>
    public static readonly DiagnosticCode NoPartForUs = DiagnosticCode.Warning("SUP0748");

    /// <summary>A file whose actor is us that does not say what we want.</summary>
    public static readonly DiagnosticCode NothingOurs = DiagnosticCode.Error("SUP0749");

    /// <summary>Growth of a want that the possibility does not have.</summary>
    public static readonly DiagnosticCode GrowthOfNothing = DiagnosticCode.Error("SUP0751");

    /// <summary>Growth of a weight that does not move.</summary>
    public static readonly DiagnosticCode GrowthMovesNothing = DiagnosticCode.Warning("SUP0752");
}
