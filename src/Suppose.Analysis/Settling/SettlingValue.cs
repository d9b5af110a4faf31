using Suppose.Analysis.Designs;

namespace Suppose.Analysis.Settling;

/// <summary>Whether it would matter to know which possibility is true, by the weights that the file gives them.</summary>
/// <remarks>
/// A design is chosen without knowing the world, so worlds are averaged before choosing. With pi the weights and V our value, the ordinary member left out:
/// <c>EVPI = sum over theta of max_d E[pi(theta) V(d, theta)] - max_d sum over theta of E[pi(theta) V(d, theta)]</c> (Raiffa and Schlaifer 1961) and
/// <c>regret(d, theta) = max_d' E[V(d', theta)] - E[V(d, theta)]</c>; of designs whose largest regrets are equal to 12 decimals the first is taken.
/// The quarrel is moot iff some design has regret at most 0.01 under every possibility.
/// </remarks>
internal sealed class SettlingValue
{
    private const double Moot = 0.01;
    private const double Slack = 1e-12;

    private readonly CompiledInquiry _inquiry;
    private readonly MeanLosses _means;
    private readonly double[] _leastWeighed;
    private double _leastExpected = double.PositiveInfinity;
    private double _leastRegret = double.PositiveInfinity;

    /// <summary>The designs that may turn out to be the first among those with the smallest largest regret.</summary>
    private readonly List<(double Regret, ulong Set)> _first = [];

    private SettlingValue(CompiledInquiry inquiry)
    {
        _inquiry = inquiry;
        _means = new MeanLosses(inquiry);
        _leastWeighed = new double[inquiry.Possibilities];
        _leastWeighed.AsSpan().Fill(double.PositiveInfinity);
    }

    /// <summary>A value of settling yet to be found; null where the file does not say what is ours, lists nobody but the ordinary member, or the actor is living.</summary>
    public static SettlingValue? For(CompiledInquiry inquiry) =>
        inquiry.Model.HasValue && !inquiry.Counted.IsEmpty && inquiry.Inquiry.Actor is not { Living: true } ? new SettlingValue(inquiry) : null;

    /// <summary>Meets designs, with what they do in every world.</summary>
    public void TakeIn(DesignSurvey part)
    {
        double[] regrets = new double[part.Sets.Length];
        double[] expected = new double[part.Sets.Length];
        foreach (int possibility in _inquiry.Counted)
        {
            (double[] mean, double[] weighed) = (_means.Of(part, possibility), _means.Weighed(part, possibility));
            _leastWeighed[possibility] = Math.Min(_leastWeighed[possibility], weighed.Min());
            for (int design = 0; design < regrets.Length; design++)
            {
                regrets[design] = Math.Max(mean[design] - part.Least.Means[possibility], regrets[design]);
                expected[design] += weighed[design];
            }
        }

        _leastExpected = Math.Min(_leastExpected, expected.Min());
        for (int design = 0; design < regrets.Length; design++)
        {
            Offer(regrets[design], part.Sets[design]);
        }
    }

    /// <summary>Whether settling would matter, once every design was met.</summary>
    public Settlement Settle()
    {
        (double regret, ulong chosen) = _first.MinBy(one => one.Set, Comparer<ulong>.Create(MeasureSet.Compare));
        return new Settlement(Math.Max(0, _leastExpected - _inquiry.Counted.Sum(possibility => _leastWeighed[possibility])), _inquiry.Space.Ids(chosen), regret, regret <= Moot + Slack);
    }

    /// <summary>Keeps a design if its largest regret is the smallest so far, or equal to that, and none that people see before it does as well.</summary>
    private void Offer(double regret, ulong set)
    {
        if (regret > _leastRegret + Slack || _first.Exists(other => other.Regret <= regret && MeasureSet.Compare(other.Set, set) < 0))
        {
            return;
        }

        _leastRegret = Math.Min(_leastRegret, regret);
        _first.RemoveAll(other => other.Regret > _leastRegret + Slack || (other.Regret >= regret && MeasureSet.Compare(other.Set, set) > 0));
        _first.Add((regret, set));
    }
}
