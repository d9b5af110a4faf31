using System.Collections.Immutable;
using Suppose.Analysis;
using Suppose.Analysis.Lessons;
using Suppose.Model;

namespace Suppose.Findings.Reports;

/// <summary>Says where a cell comes from: the chances before and after, and the judgements in between.</summary>
internal sealed class WhereFrom(ReportView report)
{
    private readonly WhereFromWords _words = new(report.Wording);

    /// <summary>Where the chance of the act with no measure in place comes from.</summary>
    public ImmutableArray<Finding> AsThingsStood(Possibility possibility) => possibility.Acts is { } acts
        ? [Rests(acts.IsDefault ? "acts.default" : "acts", acts.IsDefault ? _words.ActsSupplied(Judged(acts)) : _words.Acts(Judged(acts)), acts)]
        : [new Finding("acts.follows", _words.Follows())];

    /// <summary>Where what a measure makes of the act comes from.</summary>
    public ImmutableArray<Finding> Of(Measure measure, Possibility possibility, ActChange change)
    {
        var said = ImmutableArray.CreateBuilder<Finding>();
        said.Add(new Finding("change", _words.Change(report.Words.Chance(change.Before), report.Words.Chance(change.After))));
        AddAgainst(said, measure, possibility);
        AddChanges(said, measure);
        AddStands(said, measure, possibility);
        return said.ToImmutable();
    }

    /// <summary>Where what a set makes of the act comes from.</summary>
    public ImmutableArray<Finding> Of(DesignResult design, Possibility possibility)
    {
        var said = ImmutableArray.CreateBuilder<Finding>();
        var change = report.View.Change(design, possibility.Id);
        said.Add(new Finding("change", _words.Change(report.Words.Chance(change.Before), report.Words.Chance(change.After))));
        said.Add(new Finding("holds-in", _words.HoldsIn(report.Words.Share(change.Holds))));
        foreach (var measure in design.Measures.Select(report.View.Measure))
        {
            var own = ImmutableArray.CreateBuilder<Finding>();
            AddAgainst(own, measure, possibility);
            AddStands(own, measure, possibility);
            foreach (var one in own.Where(f => f.RestsOn.Length > 0))
            {
                said.Add(one with { Text = _words.OfMeasure(measure.Id, one.Text) });
            }
        }

        return said.ToImmutable();
    }

    private void AddAgainst(ImmutableArray<Finding>.Builder said, Measure measure, Possibility possibility)
    {
        if (!report.Run.Inquiry.IsRated)
        {
            return;
        }

        var against = measure.Against.FirstOrDefault(a => a.Possibility == possibility.Id);
        said.Add(against is null ? new Finding("against.none", _words.NotRated()) : Rests("against", _words.Against(Judged(against.Judgement)), against.Judgement));
    }

    private void AddChanges(ImmutableArray<Finding>.Builder said, Measure measure)
    {
        foreach (var change in measure.Changes)
        {
            said.Add(change switch
            {
                ForbidChange forbid => new Finding("forbids", _words.Forbids(report.Words.Quote(forbid.Option))),
                OpenChange open => new Finding("opens", _words.Opens(report.Words.Quote(open.Option))),
                RevealChange reveal => new Finding("reveals", _words.Reveals(report.Words.Quote(reveal.Circumstance))),
                ShiftChange shift => Rests("shifts", _words.Shifts(report.Words.Quote(shift.Of), Judged(shift.Shift)), shift.Shift),
                SetChange set => Rests("sets", _words.Sets(report.Words.Quote(set.Of), Judged(set.Chance)), set.Chance),
                _ => new Finding("change", measure.Id),
            });
        }
    }

    private void AddStands(ImmutableArray<Finding>.Builder said, Measure measure, Possibility possibility)
    {
        var stands = measure.Stands.FirstOrDefault(s => s.Possibility == possibility.Id);
        said.Add(stands is null ? new Finding("stands.none", _words.StandsForCertain()) : Rests("stands", _words.Stands(Judged(stands.Judgement)), stands.Judgement));
        if (measure.UpheldBy is { } upholder)
        {
            said.Add(new Finding("upheld", new FirstPageWords(report.Wording).UpheldBy(upholder)));
        }
    }

    private Finding Rests(string key, string text, Judgement judgement) =>
        new(key, judgement.Because is { } because ? _words.Because(text, because) : text) { RestsOn = [judgement] };

    private string Judged(Judgement judgement) => judgement.By is { } by ? _words.JudgedBy(report.Words.Judged(judgement), by) : report.Words.Judged(judgement);
}
