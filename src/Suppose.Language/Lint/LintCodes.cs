using Suppose.Language.Diagnostics;

using static Suppose.Language.Diagnostics.DiagnosticCode;

namespace Suppose.Language.Lint;

/// <summary>The codes of advice on wording and completeness.</summary>
internal static class LintCodes
{
    /// <summary>A person who can be told by name.</summary>
    public static readonly DiagnosticCode PersonByName = Advice("SUP0911");

    /// <summary>A person who can be told by an office that one person holds.</summary>
    public static readonly DiagnosticCode PersonByRole = Advice("SUP0912");

    /// <summary>No possibility is the ordinary member.</summary>
    public static readonly DiagnosticCode NoOrdinaryRow = Advice("SUP0921");

    /// <summary>A question that no measure answers.</summary>
    public static readonly DiagnosticCode QuestionWithoutMeasure = Advice("SUP0922");

    /// <summary>A measure that answers no question.</summary>
    public static readonly DiagnosticCode MeasureWithoutQuestion = Advice("SUP0923");

    /// <summary>A measure rated only where it works.</summary>
    public static readonly DiagnosticCode RatedOnlyWhereItWorks = Advice("SUP0924");

    /// <summary>A possibility that nobody is named for.</summary>
    public static readonly DiagnosticCode NobodyNamed = Advice("SUP0925");

    /// <summary>A possibility that asks nothing.</summary>
    public static readonly DiagnosticCode NoQuestion = Advice("SUP0926");

    /// <summary>A desire without a way of today.</summary>
    public static readonly DiagnosticCode NoWayOfToday = Advice("SUP0927");

    /// <summary>An <c>ignore</c> that silences nothing.</summary>
    public static readonly DiagnosticCode NothingToIgnore = Advice("SUP0931");

    /// <summary>A line of a word list that can't be read.</summary>
    public static readonly DiagnosticCode WordList = Error("SUP0991");

    private static readonly DiagnosticCode[] s_wording =
        [Advice("SUP0901"), Advice("SUP0902"), Advice("SUP0903"), Advice("SUP0904"), Advice("SUP0905")];

    /// <summary>The code for a class of loaded words: <c>SUP0901</c> to <c>SUP0905</c>, in the order of the classes.</summary>
    public static DiagnosticCode Of(WordClass wordClass) => s_wording[(int)wordClass];
}
