using Suppose.Language.Diagnostics;

namespace Suppose.Language.Desires;

/// <summary>Diagnostics of desires.</summary>
internal static class DesireCodes
{
    /// <summary>The file is an inquiry.</summary>
    public static readonly DiagnosticCode IsInquiry = DiagnosticCode.Error("SUP1001");

    /// <summary>The file does not begin as a desire does.</summary>
    public static readonly DiagnosticCode NotADesire = DiagnosticCode.Error("SUP1002");

    /// <summary>A want that is made of nothing, or in two ways at once.</summary>
    public static readonly DiagnosticCode WantUnclear = DiagnosticCode.Error("SUP1003");

    /// <summary><c>together</c> where there is no <c>all</c>.</summary>
    public static readonly DiagnosticCode TogetherWithoutAll = DiagnosticCode.Error("SUP1004");

    /// <summary>A way where a want is meant.</summary>
    public static readonly DiagnosticCode WayForWant = DiagnosticCode.Error("SUP1005");

    /// <summary>Roots, or parts, that weigh nothing.</summary>
    public static readonly DiagnosticCode WeighsNothing = DiagnosticCode.Error("SUP1006");

    /// <summary>More items than can be taken in.</summary>
    public static readonly DiagnosticCode TooMany = DiagnosticCode.Error("SUP1007");

    /// <summary>Wants that are made of one another in a circle.</summary>
    public static readonly DiagnosticCode WantsInCircle = DiagnosticCode.Error("SUP1008");

    /// <summary>Ways that need one another in a circle, or a way that needs itself.</summary>
    public static readonly DiagnosticCode NeedsInCircle = DiagnosticCode.Error("SUP1009");

    /// <summary>A root that nothing listed reaches.</summary>
    public static readonly DiagnosticCode RootNotReached = DiagnosticCode.Advice("SUP1010");

    /// <summary>A want that nothing listed reaches.</summary>
    public static readonly DiagnosticCode WantNotReached = DiagnosticCode.Warning("SUP1011");

    /// <summary>A want that is part of no root.</summary>
    public static readonly DiagnosticCode WantUnderNoRoot = DiagnosticCode.Warning("SUP1012");

    /// <summary>A way that reaches nothing.</summary>
    public static readonly DiagnosticCode WayReachesNothing = DiagnosticCode.Warning("SUP1013");

    /// <summary>A term that rules nothing out, or a fear that touches no way.</summary>
    public static readonly DiagnosticCode TouchesNoWay = DiagnosticCode.Warning("SUP1014");

    /// <summary>A limit on something that no way asks or harms.</summary>
    public static readonly DiagnosticCode LimitsNothing = DiagnosticCode.Warning("SUP1015");

    /// <summary>Limits that no way listed keeps within.</summary>
    public static readonly DiagnosticCode NoWayWithinLimits = DiagnosticCode.Warning("SUP1016");

    /// <summary>Terms that are all locked.</summary>
    public static readonly DiagnosticCode EveryTermLocked = DiagnosticCode.Advice("SUP1017");

    /// <summary>Not a whole number of ways.</summary>
    public static readonly DiagnosticCode NotANumberOfWays = DiagnosticCode.Error("SUP1018");

    /// <summary>A word for in whose hands a way lies that is none.</summary>
    public static readonly DiagnosticCode UnknownReliance = DiagnosticCode.Error("SUP1020");

    /// <summary>Not a share of worlds.</summary>
    public static readonly DiagnosticCode NotAShare = DiagnosticCode.Error("SUP1019");
}
