using Suppose.Analysis;
using Suppose.Analysis.Breaking;
using Suppose.Analysis.Breaking.Robustness;
using Suppose.Analysis.Comparing;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Record;
using Suppose.Analysis.Rewiring;
using Suppose.Model;

namespace Suppose.Findings.Json;

/// <summary>The names that JSON results use for the cases of an enumeration; once published they don't change.</summary>
internal static class JsonNames
{
    /// <summary>The name of a grade.</summary>
    public static string Of(Grade grade) => grade switch
    {
        Grade.Worse => "worse",
        Grade.NotTouched => "not touched",
        Grade.Dented => "dented",
        Grade.Halved => "halved",
        Grade.Rare => "rare",
        _ => "never",
    };

    /// <summary>The name of what looking for where something breaks came to.</summary>
    public static string Of(BreakKind kind) => kind switch
    {
        BreakKind.Never => "never",
        BreakKind.Always => "always",
        BreakKind.Boxed => "boxed",
        _ => "scattered",
    };

    /// <summary>The name of a metric of robustness.</summary>
    public static string Of(RobustnessMetric metric) => metric switch
    {
        RobustnessMetric.WorstCase => "worstCase",
        RobustnessMetric.Hurwicz => "hurwicz",
        RobustnessMetric.Mean => "mean",
        RobustnessMetric.LargestRegret => "largestRegret",
        RobustnessMetric.PercentileRegret => "percentileRegret",
        RobustnessMetric.Domain => "domain",
        RobustnessMetric.MeanVariance => "meanVariance",
        _ => "undesirableDeviations",
    };

    /// <summary>The name of a verdict.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "holds",
        Verdict.Depends => "depends",
        _ => "fails",
    };

    /// <summary>The name of what keeps a possibility out of reach.</summary>
    public static string Of(ReachLimit limit) => limit switch
    {
        ReachLimit.None => "none",
        ReachLimit.Untouched => "untouched",
        ReachLimit.Standing => "standing",
        ReachLimit.Strength => "strength",
        ReachLimit.StandingAndStrength => "standing and strength",
        _ => "together",
    };

    /// <summary>The name of a limit that stopped a run.</summary>
    public static string Of(RunLimitKind kind) => kind switch
    {
        RunLimitKind.NeedsMaxMeasures => "needs max-measures",
        RunLimitKind.TooManyDesigns => "too many designs",
        RunLimitKind.TooManyWorlds => "too many worlds",
        RunLimitKind.TableTooLarge => "table too large",
        RunLimitKind.NothingLeft => "nothing left to do",
        _ => "too many measures",
    };

    /// <summary>The name of a limit that kept a desire from being worked out.</summary>
    public static string Of(RewireLimitKind kind) => kind switch
    {
        RewireLimitKind.TooManyWorlds => "too many worlds",
        _ => "too tangled",
    };

    /// <summary>The name of something that a run concludes.</summary>
    public static string Of(ConclusionKind kind) => kind switch
    {
        ConclusionKind.SomeSetHolds => "someSetHolds",
        ConclusionKind.LeadingSet => "leadingSet",
        ConclusionKind.LeadingUnder => "leadingUnder",
        ConclusionKind.MeasureUnder => "measureUnder",
        _ => "moot",
    };

    /// <summary>The name of a kind of judgement.</summary>
    public static string Of(JudgementKind kind) => kind switch
    {
        JudgementKind.Chance => "chance",
        JudgementKind.Strength => "strength",
        JudgementKind.Shift => "shift",
        JudgementKind.Expectation => "expectation",
        JudgementKind.Reliability => "reliability",
        JudgementKind.Sharpness => "sharpness",
        _ => "weight",
    };

    /// <summary>The name of a case in which a record is not weighed.</summary>
    public static string Of(NotWeighedCase why) => why switch
    {
        NotWeighedCase.LivingActor => "living actor",
        NotWeighedCase.NoPossibilityLeft => "no possibility left",
        NotWeighedCase.NoPriorWeight => "no prior weight",
        NotWeighedCase.NoSharpness => "no sharpness",
        NotWeighedCase.LimitReached => "limit reached",
        _ => "every possibility ruled out",
    };

    /// <summary>The name of a part of a record.</summary>
    public static string Of(LeftOutKind kind) => kind switch
    {
        LeftOutKind.Item => "item",
        LeftOutKind.Source => "source",
        _ => "origin",
    };

    /// <summary>The name of a grade of credibility or relevance.</summary>
    public static string Of(AchGrade grade) => grade switch
    {
        AchGrade.Low => "low",
        AchGrade.Medium => "medium",
        _ => "high",
    };
}
