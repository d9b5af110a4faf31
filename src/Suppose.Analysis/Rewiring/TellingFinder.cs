using System.Collections.Immutable;
using Suppose.Analysis.Rewiring.Search;
using Suppose.Analysis.Rewiring.Wants;
using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics;

namespace Suppose.Analysis.Rewiring;

/// <summary>Finds the judgements that would change the answer most.</summary>
/// <param name="task">What is looked for, and how.</param>
/// <param name="tape">How degrees are worked out.</param>
/// <param name="judgements">What worlds are drawn of.</param>
internal sealed class TellingFinder(RewireTask task, DegreeTape tape, JudgementSet judgements)
{
    /// <summary>How many are named.</summary>
    private const int Most = 2;

    /// <summary>Of a desire with more judgements none is named: a person could not go over them anyway.</summary>
    private const int MostAsked = 400;

    /// <summary>How much work all of it may take, in numbers worked out; those of a single world cost a good deal more each than those of many.</summary>
    private const long MostWorkOfAll = 300_000_000;

    private long _mostWork = MostWorkOfAll;

    /// <summary>The most telling first; none where no judgement changes anything.</summary>
    public ImmutableArray<TellingJudgement> Find()
    {
        HashSet<string> matters = [.. task.Desire.Desire.Terms.Select(t => t.Matters).OfType<Judgement>().Select(j => j.Key)];
        Judgement[] asked = [.. UsedJudgements.Of(judgements).Where(j => !matters.Contains(j.Key))];
        if (asked.Length is 0 or > MostAsked)
        {
            return [];
        }

        _mostWork = MostWorkOfAll / (2 * asked.Length);
        WorldTable central = WorldTable.Central(judgements);
        Answer now = Best(central, null);
        Found[] found = task.Each(asked, judgement => Ask(central, judgement, now), RunStage.Flips);
        return [.. found
            .Where(f => f.Turns || f.Forgone > Incumbent.Same || f.Swing > Incumbent.Same)
            .OrderByDescending(f => f.Turns).ThenByDescending(f => f.Forgone).ThenByDescending(f => f.Swing)
            .Take(Most)
            .Select(f => f.Judgement)];
    }

    private Found Ask(WorldTable central, Judgement judgement, Answer now)
    {
        double middle = central.Of(judgement)[0];
        (double low, double high) = judgement.Distribution.IsCertain
            ? judgement.Kind is JudgementKind.Shift or JudgementKind.Weight ? (middle / 2, middle * 2) : (Odds.Shift(middle, 0.5), Odds.Shift(middle, 2))
            : (judgement.Distribution.Quantile(0.05), judgement.Distribution.Quantile(0.95));
        Answer atLow = Best(central.WithValue(judgement.Key, low), now);
        Answer atHigh = Best(central.WithValue(judgement.Key, high), now);
        return new Found(
            new TellingJudgement { Judgement = judgement, Low = Said(atLow, low), High = Said(atHigh, high) },
            atLow.Reaches != now.Reaches || atHigh.Reaches != now.Reaches,
            Math.Max(atLow.Forgone, atHigh.Forgone),
            Math.Abs(atHigh.Found.Value - atLow.Found.Value));
    }

    private AnswerAt Said(Answer answer, double at) =>
        new(at, answer.Reaches ? task.WayIds(answer.Found.Ways!) : null, answer.Reaches ? answer.Found.Value : 0, answer.Forgone);

    /// <summary>The best tree in one world; where no tree reaches the aims, the one of most value.</summary>
    private Answer Best(WorldTable table, Answer? now)
    {
        TreeChooser chooser = new(new DesireWorlds(task.Desire, table), tape);
        FoundTree found = chooser.Find(task.KeepAll, task.Goal with { MostWork = _mostWork }, task.Control.Token);
        bool reaches = found.Ways is not null;
        if (!reaches)
        {
            found = chooser.Find(task.KeepAll, task.GoalWithoutAims with { MostWork = _mostWork }, task.Control.Token);
        }

        double forgone = 0;
        if (now is not null && now.Reaches == reaches && found.Ways is not null)
        {
            bool still = chooser.Keeps(now.Found.Ways!, task.KeepAll, reaches && task.HasAims, out double value);
            forgone = still ? Math.Max(0, found.Value - value) : found.Value;
        }

        return new Answer(found, reaches, forgone);
    }

    /// <summary>The best tree at some value of a judgement.</summary>
    private sealed record Answer(FoundTree Found, bool Reaches, double Forgone);

    /// <summary>A judgement and how much it changes.</summary>
    private sealed record Found(TellingJudgement Judgement, bool Turns, double Forgone, double Swing);
}
