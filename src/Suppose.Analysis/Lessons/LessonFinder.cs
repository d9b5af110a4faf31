using System.Collections.Immutable;
using Suppose.Analysis.Designs;
using Suppose.Model;

namespace Suppose.Analysis.Lessons;

/// <summary>Draws the lessons of a run: what every measure really does, and which questions are answered, unanswered or answered in name only.</summary>
internal sealed class LessonFinder
{
    private const double Slack = 1e-12;

    private readonly CompiledInquiry _inquiry;
    private readonly ImmutableArray<PossibilityReach> _reach;
    private readonly ImmutableArray<Leaning> _leanings;
    private readonly ulong _leading;
    private readonly Dictionary<ulong, Effect> _effects;

    /// <summary>Works out the designs that lessons compare.</summary>
    public LessonFinder(CompiledInquiry inquiry, ColumnPass columns, ulong leading, ImmutableArray<PossibilityReach> reach, ImmutableArray<Leaning> leanings)
    {
        _inquiry = inquiry;
        _reach = reach;
        _leanings = leanings;
        _leading = leading;
        ulong[] designs = [.. Compared(inquiry.Space, leading).Distinct()];
        Effect[] effects = columns.Read(designs, EffectOf, RunStage.Lessons);
        _effects = designs.Zip(effects).ToDictionary(p => p.First, p => p.Second);
    }

    private DesignSpace Space => _inquiry.Space;

    private ImmutableArray<Measure> Measures => _inquiry.Inquiry.Measures;

    /// <summary>The designs that lessons compare.</summary>
    public static IEnumerable<ulong> Compared(DesignSpace space, ulong leading)
    {
        yield return 0;
        yield return leading;
        for (int measure = 0; measure < space.Measures; measure++)
        {
            yield return space.Needs.Of(measure);
            yield return space.Needs.Of(measure) | MeasureSet.Of(measure);
            yield return space.Needs.Without(leading, measure);
        }
    }

    /// <summary>The lessons.</summary>
    public InquiryLessons Find()
    {
        ImmutableArray<MeasureLesson> measures = [.. Enumerable.Range(0, Measures.Length).Select(OfMeasure)];
        ImmutableArray<PossibilityLesson> possibilities = [.. Enumerable.Range(0, _inquiry.Possibilities).Select(p => OfPossibility(p, measures))];
        return new InquiryLessons
        {
            Possibilities = possibilities,
            Measures = measures,
            Unanswered = [.. possibilities.Where(p => p.Unanswered).Select(p => p.Possibility)],
            AnsweredInNameOnly = [.. possibilities.Where(p => p.AnsweredInNameOnly).Select(p => p.Possibility)],
            AnswersNothing = [.. Measures.Where(m => m.Answers.IsEmpty).Select(m => m.Id)],
            Undefeated = [.. possibilities.Where(p => p.Undefeated).Select(p => p.Possibility)],
            NothingTouches = [.. Enumerable.Range(0, _inquiry.Possibilities).Where(NothingTouches).Select(p => possibilities[p].Possibility)],
            Leanings = _leanings,
        };
    }

    /// <summary>Whether a change makes the act clearly less likely: to nine tenths or less.</summary>
    private static bool Helps(ActChange change) => change.After.P50 <= (0.9 * change.Before.P50) + Slack && change.After.P50 < change.Before.P50 - Slack;

    private static bool Worsens(ActChange change) => change.Grade == Grade.Worse;

    private Effect EffectOf(DesignColumns own) =>
        new([.. own.Act.Select(DesignSummary.QuantilesOfCopy)], own.Holds(_inquiry.Limit));

    private ImmutableArray<ActChange> Changes(ulong before, ulong after) =>
        [.. Enumerable.Range(0, _inquiry.Possibilities).Select(possibility => Change(possibility, _effects[before], _effects[after]))];

    private ActChange Change(int possibility, Effect before, Effect after)
    {
        (Quantiles was, Quantiles now) = (before.Act[possibility], after.Act[possibility]);
        double share = after.Holds.Each[possibility];
        Grade grade = Grades.Of(was.P50, now.P50, _inquiry.Inquiry.Tolerance);
        return new ActChange(_inquiry.Inquiry.Possibilities[possibility].Id, was, now, grade, share, Verdicts.Of(share));
    }

    private MeasureLesson OfMeasure(int measure)
    {
        ulong needs = Space.Needs.Of(measure);
        ulong own = needs | MeasureSet.Of(measure);
        ImmutableArray<ActChange> alone = Space.Needs.Allow(own) ? Changes(needs, own) : [];
        ImmutableArray<ActChange> inLeading = _leading.Has(measure) ? Changes(Space.Needs.Without(_leading, measure), _leading) : [];
        ImmutableArray<string> answers = Measures[measure].Answers;
        string[] helps = [.. alone.Concat(inLeading).Where(Helps).Select(c => c.Possibility).Distinct()];
        bool known = !alone.IsEmpty || !inLeading.IsEmpty;
        return new MeasureLesson
        {
            Measure = Measures[measure].Id,
            Answers = answers,
            With = Space.Ids(needs),
            Alone = alone,
            InLeading = inLeading,
            InNameOnly = [.. answers.Where(id => known && !helps.Contains(id))],
            Worsens = [.. alone.Concat(inLeading).Where(Worsens).Select(c => c.Possibility).Distinct()],
            AlsoHelps = [.. helps.Except(answers)],
        };
    }

    private PossibilityLesson OfPossibility(int possibility, ImmutableArray<MeasureLesson> measures)
    {
        Possibility own = _inquiry.Inquiry.Possibilities[possibility];
        ImmutableArray<MeasureLesson> answering = [.. measures.Where(m => m.Answers.Contains(own.Id))];
        ImmutableArray<string> really = [.. answering.Where(m => !m.InNameOnly.Contains(own.Id)).Select(m => m.Measure)];
        ImmutableArray<string> Alone(Func<ActChange, bool> does) => [.. measures.Where(m => !m.Alone.IsEmpty && does(m.Alone[possibility])).Select(m => m.Measure)];
        return new PossibilityLesson
        {
            Possibility = own.Id,
            AnsweredBy = [.. answering.Select(m => m.Measure)],
            ReallyAnsweredBy = really,
            TouchedBy = Alone(Helps),
            EndedBy = Alone(c => Helps(c) && c.Verdict == Verdict.Holds),
            WorsenedBy = Alone(Worsens),
            Unanswered = !own.Asks.IsEmpty && answering.IsEmpty,
            AnsweredInNameOnly = !answering.IsEmpty && really.IsEmpty,
            Undefeated = !own.Ordinary && Verdicts.Of(_reach[possibility].Share) != Verdict.Holds,
            InLeading = Change(possibility, _effects[0], _effects[_leading]),
        };
    }

    private bool NothingTouches(int possibility)
    {
        double before = _effects[0].Act[possibility].P50;
        return !_inquiry.Inquiry.Possibilities[possibility].Ordinary && _reach[possibility].LowestMedianAct > (0.9 * before) + Slack;
    }

    private sealed record Effect(ImmutableArray<Quantiles> Act, HoldsShares Holds);
}
