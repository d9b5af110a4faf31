using Suppose.Analysis.Settling;

namespace Suppose.Analysis.Designs;

/// <summary>Looks at every design in every world, and hands on what was found of them a part at a time, so that what is kept does not grow with the number of designs.</summary>
/// <remarks>Where designs are taken in stretches and there is a value, all are gone over once before, since regret is measured from the least that any design loses.</remarks>
internal sealed class SurveyPass
{
    private readonly CompiledInquiry _inquiry;
    private readonly SurveyPlan _plan;
    private readonly RunControl _control;
    private readonly TableSources _sources;
    private readonly LeastLosses _least;
    private readonly MeanLosses _means;
    private readonly bool _keepsHolding;
    private int _done;

    private SurveyPass(CompiledInquiry inquiry, SurveyPlan plan, RunControl control, bool keepsHolding)
    {
        _inquiry = inquiry;
        _plan = plan;
        _control = control;
        _sources = new TableSources(inquiry.Tiles);
        _least = new LeastLosses(inquiry.Model.HasValue ? inquiry.Possibilities : 0, inquiry.Worlds);
        _means = new MeanLosses(inquiry);
        _keepsHolding = keepsHolding;
    }

    /// <summary>Looks at every design.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="plan">How its designs are shared out; no result depends on it but for last digits.</param>
    /// <param name="control">How to run.</param>
    /// <param name="keepsHolding">Whether to keep in which worlds designs hold, where there is room.</param>
    /// <returns>What was found of the designs. Parts are worked out as they are asked for.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static IEnumerable<DesignSurvey> Run(CompiledInquiry inquiry, SurveyPlan plan, RunControl control, bool keepsHolding = false)
    {
        SurveyPass pass = new(inquiry, plan, control, keepsHolding);
        return plan.IsTogether ? pass.Together() : pass.OneByOne();
    }

    private IEnumerable<DesignSurvey> Together()
    {
        StretchPass whole = Look(_inquiry.Space.Slice(0, _inquiry.Space.Count), SurveyAims.Both, 1);
        TakeInMeans(_plan.Parts().Select(whole.Read));
        return _plan.Parts().Select(whole.Read);
    }

    private IEnumerable<DesignSurvey> OneByOne()
    {
        int passes = _plan.Parts().Count() * (_inquiry.Model.HasValue ? 2 : 1);
        if (_inquiry.Model.HasValue)
        {
            TakeInMeans(_plan.Parts().Select(part => Look(part, SurveyAims.Least, passes).Read(part)));
        }

        foreach (ulong[] part in _plan.Parts())
        {
            yield return Look(part, SurveyAims.Designs, passes).Read(part);
        }
    }

    private StretchPass Look(ulong[] designs, SurveyAims aims, int passes)
    {
        StretchPass stretch = new(_inquiry, _control, _sources, _least, designs, aims, _keepsHolding);
        stretch.Run(_done++, passes);
        return stretch;
    }

    private void TakeInMeans(IEnumerable<DesignSurvey> parts)
    {
        foreach (DesignSurvey part in _inquiry.Model.HasValue ? parts : [])
        {
            foreach (int possibility in _inquiry.Counted)
            {
                _least.Means[possibility] = Math.Min(_least.Means[possibility], _means.Of(part, possibility).Min());
            }
        }
    }
}
