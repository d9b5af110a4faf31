using Suppose.Analysis.Choice;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Record;

/// <summary>Reads the record of an inquiry: what it sets aside, and, where that may be asked, what it comes to when weighed.</summary>
public static class RecordReader
{
    /// <summary>Within what factor of their prior odds two possibilities count as not told apart.</summary>
    public const double UsualFactor = 3;

    /// <summary>Reads the record of an inquiry.</summary>
    /// <remarks>
    /// Nothing is weighed where the actor is living. Draws the worlds of everything in the inquiry, so that the ranges go with those of a run by the
    /// posterior. Designs are looked at only where something could still be found out and the file says what is ours; where there are too many of them,
    /// what finding out is worth is left out. The same file, settings and seed give the same bits on any number of threads.
    /// </remarks>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="settings">Worlds, seed, threads and the bound on measures.</param>
    /// <param name="progress">Told how far the work has come; null for nobody.</param>
    /// <param name="token">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="token"/> was cancelled.</exception>
    public static RecordReading Read(Inquiry inquiry, RunSettings settings, IProgress<RunProgress>? progress = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(settings);
        token.ThrowIfCancellationRequested();
        var worlds = WorldTable.Draw(JudgementSet.OfRecord(inquiry), settings.Worlds, settings.Seed);
        try
        {
            return Read(inquiry, worlds, settings, new RunControl(settings.Threads, progress, token));
        }
        catch (Exception fault) when (SituationLimit.In(fault, inquiry) is { } reached)
        {
            var stopped = WeighedRecord.Stopped(inquiry, worlds, settings);
            return stopped with { Limit = reached, WhyNot = new WhyNotWeighed(NotWeighedCase.LimitReached, reached.Subject is { } subject ? [subject] : [], []) };
        }
    }

    private static RecordReading Read(Inquiry inquiry, WorldTable worlds, RunSettings settings, RunControl control)
    {
        var record = WeighedRecord.Of(inquiry, worlds, settings);
        var space = record.Weights is null || inquiry.Ours is null || inquiry.OpenEvidence.IsEmpty ? null : DesignSpace.Of(inquiry, settings.MaxMeasures, out _);
        if (space is null)
        {
            return record.Reading(null, control.Token);
        }

        var compiled = CompiledInquiry.Of(inquiry, space, worlds, record.Weights);
        WorthOfFinding? worth = record.Worth(compiled);
        foreach (DesignSurvey part in worth is null ? [] : SurveyPass.Run(compiled, SurveyPlan.Of(compiled), control))
        {
            worth!.TakeIn(part);
        }

        return record.Reading(worth, control.Token);
    }
}
