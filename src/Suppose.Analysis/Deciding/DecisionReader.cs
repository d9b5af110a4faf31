using System.Collections.Immutable;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Situations;
using Suppose.Analysis.Worlds;
using Suppose.Model;

namespace Suppose.Analysis.Deciding;

/// <summary>Finds how to act towards people one can't be sure of, from an inquiry whose actor is us.</summary>
public static class DecisionReader
{
    /// <summary>The most things that may be seen for which a rule is worked out: a committee would not adopt a longer table, and what is asked of it grows with each.</summary>
    public const int MostStates = 4096;

    /// <summary>Reads an inquiry.</summary>
    /// <param name="inquiry">An inquiry whose actor is us, with one circumstance that is the kind of person, resolved and checked by the language.</param>
    /// <param name="settings">Worlds and seed; the number of threads makes no difference.</param>
    /// <param name="token">Stops the work.</param>
    /// <remarks>Measures play no part: what we could do stands under options. The same file, seed and number of worlds give the same bits every time.</remarks>
    /// <exception cref="ArgumentException">The actor is not us, there is no kind of person, or it depends on something else.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static DecisionReading Read(Inquiry inquiry, RunSettings settings, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.Worlds, 1, nameof(settings));
        if (inquiry.Actor is not { Us: true } || inquiry.Circumstances.Count(c => c.IsType) != 1 || inquiry.Circumstances.Single(c => c.IsType).Rules is not [{ When.IsEmpty: true }])
        {
            throw new ArgumentException("It takes an inquiry whose actor is us and one circumstance that is the kind of person, by itself.", nameof(inquiry));
        }

        Inquiry even = EvenKinds.In(inquiry, out Judgement share);
        var judgements = JudgementSet.OfRun(inquiry);
        var worlds = WorldTable.Draw(JudgementSet.Of(judgements.Judgements.Append(share), judgements.Rankings), settings.Worlds, settings.Seed);
        var reading = new DecisionReading
        {
            Inquiry = inquiry,
            Seed = settings.Seed,
            Worlds = worlds.Worlds,
            Certain = worlds.Certain,
            Signals = [.. inquiry.Circumstances.Where(c => c.Seen).Select(c => c.Id)],
            Reversible = new ReversibleWorth(0, null, null),
        };
        try
        {
            return new DecisionWork(inquiry, even, worlds, token).Complete(reading);
        }
        catch (Exception fault) when (SituationLimit.In(fault, inquiry) is { } reached)
        {
            return reading with { Limit = reached };
        }
    }
}
