using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Choice;

/// <summary>How near measures come to ending temptation under each possibility of an inquiry with a situation, and what stands in the way.</summary>
/// <remarks>
/// A measure counts as against the act under a possibility if, at the central world and with all standing, it lowers the chance of the act or the temptation: added to
/// nothing but what it needs, or to what is left of some feasible design to which nothing can be added once it and what needs it are taken out.
/// </remarks>
internal sealed class SituationReach
{
    private const double Slack = 1e-12;

    private readonly CompiledInquiry _central;
    private readonly SituationModel _model;
    private readonly SituationBlock _block;
    private readonly ulong[] _full;

    private SituationReach(CompiledInquiry central)
    {
        _central = central;
        _model = (SituationModel)central.Model;
        _block = (SituationBlock)_model.OpenBlock();
        _block.MoveTo(0, 1);
        _full = [.. central.Space.Sets.Where(IsFull)];
    }

    /// <summary>A finder of reach.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="central">The inquiry at the central world.</param>
    /// <param name="candidates">The designs to compare as things are.</param>
    /// <param name="columns">Works designs out world by world.</param>
    /// <param name="control">How to run.</param>
    public static ReachFinder Finder(CompiledInquiry inquiry, CompiledInquiry central, ReachCandidates candidates, ColumnPass columns, RunControl control)
    {
        var reach = new SituationReach(central);
        ulong[] against = [.. Enumerable.Range(0, inquiry.Possibilities).Select(reach.Against)];
        CompiledInquiry certain = central.With(central.Model, central.Chances.IfAllStood());
        return new ReachFinder(
            inquiry,
            possibility => ReachVariants.Of(inquiry, against[possibility], most => [.. CentralActs.Lowest(certain, most, possibility).Select(design => design.Set)]),
            new PerfectModel(inquiry.Model, against),
            candidates,
            columns,
            control);
    }

    private ulong Against(int possibility)
    {
        ulong against = 0;
        for (int measure = 0; measure < _model.Measures; measure++)
        {
            ulong needs = _model.Needs.Of(measure);
            bool lowers = Lowers(possibility, measure, needs)
                || _full.Any(design => design.Has(measure) && Lowers(possibility, measure, _model.Needs.Without(design, measure)));
            against |= lowers ? MeasureSet.Of(measure) : 0;
        }

        return against;
    }

    private bool Lowers(int possibility, int measure, ulong before)
    {
        ulong after = before | MeasureSet.Of(measure);
        if ((before & _model.Touching(possibility)) == (after & _model.Touching(possibility)) || !_model.Needs.AreCompatible(after))
        {
            return false;
        }

        ChoiceRows was = _block.Choice(possibility, before);
        ChoiceRows now = _block.Choice(possibility, after);
        return now.Act[0] < was.Act[0] - Slack || now.Temptation[0] < was.Temptation[0] - Slack;
    }

    private bool IsFull(ulong design)
    {
        for (int measure = 0; measure < _model.Measures; measure++)
        {
            ulong larger = design | MeasureSet.Of(measure) | _model.Needs.Of(measure);
            if (larger != design && _central.Space.IndexOf(larger) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
