using System.Collections.Immutable;

using Suppose.Analysis.Breaking;
using Suppose.Analysis.Breaking.Boxes;
using Suppose.Findings.Runs;

namespace Suppose.Findings.Breaks;

/// <summary>Says under which possibilities a design breaks, and under which conditions.</summary>
internal sealed class Where(Wording wording)
{
    private const double Most = 0.5;
    private readonly BreaksWords _words = new(wording);
    private readonly CommonWords _common = new(wording);
    private readonly Conditions _conditions = new(wording);

    /// <summary>The section.</summary>
    public Section Of(BreakRun run)
    {
        var points = ImmutableArray.CreateBuilder<Finding>();
        foreach (var breakage in run.Breaks.Where(b => Tells(b, run)))
        {
            points.Add(One(breakage, run.Design.IsEmpty));
        }

        var others = run.Breaks.Where(b => b.Possibility is not null).ToImmutableArray();
        if (others.Where(b => b.Kind == BreakKind.Always).ToImmutableArray() is { IsEmpty: false } always)
        {
            points.Add(new Finding("always", _words.Always(Names(always))));
        }

        if (others.Where(b => b.Kind == BreakKind.Never).ToImmutableArray() is { IsEmpty: false } never)
        {
            points.Add(new Finding("never", _words.Never(Names(never), Figures.Whole(run.Worlds), ConditionWords.Exactly(never[0].Limits.High))) { Figures = [never[0].Limits.High] });
        }

        return new Section("breaks", _words.Heading(), [new Points(points.ToImmutable()), new Caption(new Finding("breaks-caption", _words.Caption()))]);
    }

    /// <summary>What is found under one possibility, or under all at once: that it is boxed in, or scattered.</summary>
    /// <param name="breakage">What was found.</param>
    /// <param name="bare">Whether the set has no measure.</param>
    private Finding One(Breakage breakage, bool bare)
    {
        var under = breakage.Possibility is { } id ? _words.Under(_common.Quote(id)) : _words.ForAllAtOnce();
        var fails = breakage.Failing == breakage.Worlds
            ? _words.FailsInAll(under)
            : _words.Fails(under, Figures.Percent(breakage.Share), Figures.PercentRange(breakage.Limits.Low, breakage.Limits.High));
        if (breakage.Search.Boxes.Offered is not { } box)
        {
            return new Finding("scattered", _words.Scattered(fails)) { Figures = [breakage.Share] };
        }

        var conditions = _conditions.Of(box);
        var (density, coverage) = (Figures.Percent(box.Density), Figures.Percent(box.Coverage));
        var where = (box.Density >= Most, box.Coverage >= Most) switch
        {
            (true, true) => _words.Mostly(fails, conditions),
            (true, false) => _words.AboveAll(fails, conditions),
            _ => _words.MoreOften(fails, conditions),
        };
        var tells = (breakage.Search.OverStates, bare) switch
        {
            (false, _) => _words.Tells(density, coverage),
            (_, true) => _words.TellsOfStatesBare(density, coverage),
            _ => _words.TellsOfStates(density, coverage),
        };
        return new Finding("boxed", where + " " + tells)
        {
            Figures = [breakage.Share, box.Density, box.Coverage],
            RestsOn = [.. box.Conditions.Select(c => c.Subject).OfType<JudgementSubject>().Select(s => s.Judgement)],
        };
    }

    /// <summary>Whether it is worth a sentence of its own; for all at once only where that says more than the one possibility that makes it fail.</summary>
    private static bool Tells(Breakage breakage, BreakRun run) => breakage.Kind is BreakKind.Boxed or BreakKind.Scattered
        && (breakage.Possibility is not null || run.Breaks.Count(b => b.Possibility is not null && b.Failing > 0) > 1);

    private string Names(ImmutableArray<Breakage> some) => _common.Quoted(some.Select(b => b.Possibility!));
}
