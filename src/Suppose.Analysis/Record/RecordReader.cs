using System.Collections.Immutable;
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
    /// posterior. One thread; the same file, settings and seed give the same bits.
    /// </remarks>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="settings">Worlds and seed.</param>
    /// <param name="token">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="token"/> was cancelled.</exception>
    public static RecordReading Read(Inquiry inquiry, RunSettings settings, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(settings);
        var possibilities = new WeighedPossibilities(inquiry);
        var set = JudgementSet.OfRecord(inquiry);
        var reading = new RecordReading
        {
            Inquiry = inquiry,
            Seed = settings.Seed,
            Worlds = set.IsCertain ? 1 : settings.Worlds,
            Certain = set.IsCertain,
            SetAside = possibilities.SetAside,
            Unrated = possibilities.Unrated,
        };
        if (Refusal.Of(inquiry, possibilities.Weighed) is { } refusal)
        {
            return reading with { WhyNot = refusal };
        }

        var worlds = WorldTable.Draw(set, settings.Worlds, settings.Seed);
        var table = new RecordCompiler(inquiry, possibilities.Weighed, worlds).Compile();
        var posterior = Posterior.Of(table);
        return posterior.ContradictoryWorlds == worlds.Worlds
            ? reading with { WhyNot = Refusal.Contradiction(table) }
            : reading with { Weighing = EvidenceOnTrial.Of(table, posterior, UsualFactor, token) };
    }
}
