using System.Collections.Immutable;
using System.Numerics;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Settling;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis;

/// <summary>Runs an inquiry: finds what every feasible design does under every possibility in every world, and what that teaches.</summary>
public static class InquiryRunner
{
    /// <summary>The most draws of judgements: 512 MiB of them. What is worked out from them takes several times as much.</summary>
    private const int MostDraws = 1 << 26;

    /// <summary>Runs an inquiry.</summary>
    /// <param name="inquiry">The inquiry, resolved and checked by the language.</param>
    /// <param name="settings">How to run it.</param>
    /// <param name="progress">Told how far the run has come, from several threads; null for nobody.</param>
    /// <param name="token">Stops the run promptly.</param>
    /// <returns>What was found; where a limit was reached, only which (<see cref="InquiryRun.Limit"/>).</returns>
    /// <remarks>The same inquiry, seed and number of worlds give bit-identical results on any number of threads, with vector instructions on or off.</remarks>
    /// <exception cref="ArgumentException">The inquiry has no possibilities, or is not one that can be run.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of worlds or the bound on measures is below 1.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static InquiryRun Run(Inquiry inquiry, RunSettings settings, IProgress<RunProgress>? progress = null, CancellationToken token = default)
    {
        Groundwork? ground = null;
        return Round(inquiry, settings, ref ground, _ => true, progress, token);
    }

    /// <summary>Runs an inquiry in one of several rounds, each in more worlds than the one before.</summary>
    /// <param name="inquiry">The inquiry, resolved and checked by the language.</param>
    /// <param name="settings">How to run it.</param>
    /// <param name="ground">What the rounds share: null before the first, laid by it.</param>
    /// <param name="isLast">Told of the shares that were found; whether what explains the result is wanted, too (<see cref="InquiryRunning.Run"/>).</param>
    /// <param name="progress">Told how far the run has come, from several threads; null for nobody.</param>
    /// <param name="token">Stops the run promptly.</param>
    /// <inheritdoc cref="Run(Inquiry, RunSettings, IProgress{RunProgress}?, CancellationToken)"/>
    internal static InquiryRun Round(
        Inquiry inquiry, RunSettings settings, ref Groundwork? ground, Func<InquiryRun, bool> isLast, IProgress<RunProgress>? progress, CancellationToken token) =>
        Run(inquiry, settings, ref ground, (shared, control) => new InquiryRunning(shared, settings, control).Run(isLast), progress, token);

    /// <summary>Only finds the designs worth having, for those who go on with them; a good deal quicker with a situation. The record is not weighed.</summary>
    /// <inheritdoc cref="Round"/>
    internal static InquiryRun Designs(Inquiry inquiry, RunSettings settings, ref Groundwork? ground, IProgress<RunProgress>? progress, CancellationToken token)
    {
        RunSettings unweighed = settings with { Weigh = false };
        return Run(inquiry, unweighed, ref ground, (shared, control) => new InquiryRunning(shared, unweighed, control, mixtures: false).RunDesigns(), progress, token);
    }

    private static InquiryRun Run(
        Inquiry inquiry, RunSettings settings, ref Groundwork? ground, Func<Groundwork, RunControl, InquiryRun> run, IProgress<RunProgress>? progress, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.Worlds, 1, nameof(settings));
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.MaxMeasures ?? 1, 1, nameof(settings));
        if (inquiry.Possibilities.IsEmpty)
        {
            throw new ArgumentException("The inquiry has no possibilities.", nameof(inquiry));
        }

        RunControl control = new(settings.Threads, progress, token);
        JudgementSet judgements = ground?.Judgements ?? (settings.Weigh ? JudgementSet.OfRecord(inquiry) : JudgementSet.OfRun(inquiry));
        if (MostWorlds(judgements) is var most && settings.Worlds > most)
        {
            return Refused(inquiry, settings, judgements, new RunLimit(RunLimitKind.TooManyWorlds, inquiry.Measures.Length, most));
        }

        RunLimit? limit = null;
        DesignSpace? space = ground?.Space ?? DesignSpace.Of(inquiry, settings.MaxMeasures, out limit);
        if (space is null)
        {
            return Refused(inquiry, settings, judgements, limit!);
        }

        try
        {
            ground ??= new Groundwork(inquiry, judgements, DesignSearch.Extend(inquiry, space, judgements, control));
            return run(ground, control);
        }
        catch (Exception fault) when (SituationLimit.In(fault, inquiry) is { } reached)
        {
            return Refused(inquiry, settings, judgements, reached);
        }
    }

    /// <summary>The most worlds for which there is room: a power of two, so that draws stay even.</summary>
    private static int MostWorlds(JudgementSet judgements) =>
        judgements.IsCertain ? int.MaxValue : 1 << BitOperations.Log2((uint)(MostDraws / Math.Max(1, judgements.Judgements.Length)));

    private static InquiryRun Refused(Inquiry inquiry, RunSettings settings, JudgementSet judgements, RunLimit limit) => new()
    {
        Inquiry = inquiry,
        Seed = settings.Seed,
        Worlds = judgements.IsCertain ? 1 : settings.Worlds,
        Certain = judgements.IsCertain,
        Exhaustive = false,
        Feasible = 0,
        Designs = [],
        Limit = limit,
    };
}
