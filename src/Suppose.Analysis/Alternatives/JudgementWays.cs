using System.Collections.Immutable;
using Suppose.Analysis.Choice;
using Suppose.Analysis.Flips;
using Suppose.Analysis.Flips.Situations;
using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Alternatives;

/// <summary>Finds the single judgements which, were they otherwise, would make options the best to a possibility in all cases that tempt it now, with no measure in place.</summary>
/// <remarks>
/// Each judgement is moved to 32 places on either side of its median, up to a factor of a million, nearer ones closer together; the nearest stretch beyond which an option is the best is
/// then cut into 65, again and again. What turns and turns back within one of the first stretches is not seen.
/// </remarks>
internal sealed class JudgementWays
{
    private const int Lanes = 64;
    private const int Sides = Lanes / 2;
    private const double Finest = 1e-12;

    private readonly ImmutableArray<Judgement> _judgements;
    private readonly WorldTable _central;
    private readonly WorldTable _worlds;
    private readonly SituationBlock _block;
    private readonly BestCourse _best;
    private readonly SituationUses _uses;
    private readonly JudgementUses _labels;
    private readonly int _options;

    /// <summary>A finder, for one thread.</summary>
    public JudgementWays(Inquiry inquiry, JudgementSet judgements)
    {
        _central = WorldTable.Central(judgements);
        _worlds = WorldTable.Copies(_central, Lanes);
        var model = new SituationModel(inquiry, _worlds);
        _block = (SituationBlock)model.OpenBlock();
        _best = new BestCourse(model, _block);
        _uses = new SituationUses(inquiry);
        _labels = new JudgementUses(inquiry);
        _options = model.Options.Length;
        Names = model.Names;
        _judgements = [.. UsedJudgements.Of(judgements).Where(j => double.IsFinite(Place(j)))];
    }

    /// <summary>The inquiry's names.</summary>
    public Situations.SituationNames Names { get; }

    /// <summary>The judgements that would do for each option, the one that need move least first.</summary>
    /// <param name="possibility">Place of the possibility.</param>
    /// <param name="cases">The cases that tempt it now.</param>
    public Dictionary<int, ImmutableArray<JudgementWay>> Find(int possibility, TemptedCases cases)
    {
        CasesMeant meant = cases.With(Names, []);
        Dictionary<int, List<JudgementWay>> found = cases.LessDestructive.ToDictionary(option => option, _ => new List<JudgementWay>());
        foreach (Judgement judgement in _judgements.Where(j => _uses.Possibilities(j.Key).Contains(possibility)))
        {
            double[] places = Apart(judgement);
            ulong[] made = At(judgement, places, possibility, meant);
            foreach (int option in cases.LessDestructive)
            {
                FlipStretch? nearest = Stretches(judgement, places, made[option]).Select(s => Narrow(s, judgement, possibility, option, meant)).OrderBy(s => s.AtMost).Cast<FlipStretch?>().FirstOrDefault();
                if (nearest is { } stretch)
                {
                    found[option].Add(WayOf(judgement, stretch));
                }
            }

            Put(judgement, Enumerable.Repeat(Place(judgement), Lanes).ToArray());
        }

        return found.ToDictionary(f => f.Key, f => f.Value.OrderBy(way => way.Factor).ToImmutableArray());
    }

    private IEnumerable<FlipStretch> Stretches(Judgement judgement, double[] places, ulong made)
    {
        for (int side = 0; side < Lanes; side += Sides)
        {
            ulong own = (made >> side) & uint.MaxValue;
            if (own != 0)
            {
                int first = side + System.Numerics.BitOperations.TrailingZeroCount(own);
                yield return new FlipStretch(Place(judgement), first == side ? Place(judgement) : places[first - 1], places[first], 1);
            }
        }
    }

    private FlipStretch Narrow(FlipStretch stretch, Judgement judgement, int possibility, int option, CasesMeant meant)
    {
        while (Math.Abs(stretch.Beyond - stretch.Before) > Finest * Math.Max(1, Math.Abs(stretch.Beyond)))
        {
            double[] places = [.. Enumerable.Range(1, Lanes).Select(i => stretch.Before + ((stretch.Beyond - stretch.Before) * i / (Lanes + 1)))];
            ulong made = At(judgement, places, possibility, meant)[option];
            int first = made == 0 ? Lanes : System.Numerics.BitOperations.TrailingZeroCount(made);
            stretch = stretch with { Before = first == 0 ? stretch.Before : places[first - 1], Beyond = first == Lanes ? stretch.Beyond : places[first] };
        }

        return stretch;
    }

    private ulong[] At(Judgement judgement, double[] places, int possibility, CasesMeant meant)
    {
        Put(judgement, places);
        _block.MoveTo(0, Lanes);
        return _best.Of(possibility, 0, meant, new ulong[_options]);
    }

    private void Put(Judgement judgement, double[] places) => _worlds.Put(judgement.Key, 0, Array.ConvertAll(places, place => FlipScale.From(judgement.Kind, place)));

    private JudgementWay WayOf(Judgement judgement, FlipStretch stretch)
    {
        double now = _central.Of(judgement)[0];
        double breakEven = Math.CopySign(FlipScale.From(judgement.Kind, stretch.Beyond), now);
        bool within = breakEven >= judgement.Distribution.Minimum && breakEven <= judgement.Distribution.Maximum;
        return new JudgementWay(judgement, now, breakEven, Exponential.Of(stretch.AtMost), within, _labels.Labels(judgement.Key));
    }

    private double[] Apart(Judgement judgement)
    {
        double[] distances = [.. Enumerable.Range(1, Sides).Select(i => FlipScale.Most * (i / (double)Sides) * (i / (double)Sides))];
        return [.. distances.Select(d => Place(judgement) + d), .. distances.Select(d => Place(judgement) - d)];
    }

    private double Place(Judgement judgement) => FlipScale.To(judgement.Kind, Math.Abs(_central.Of(judgement)[0]));
}
