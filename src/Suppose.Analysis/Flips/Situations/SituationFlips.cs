using System.Collections.Immutable;
using Suppose.Analysis.Designs;
using Suppose.Analysis.Worlds;
using Suppose.Model;
using Suppose.Numerics.Kernels;

namespace Suppose.Analysis.Flips.Situations;

/// <summary>Finds the single judgements of an inquiry with a situation that would reverse what its run concludes, and by how little each would have to move.</summary>
/// <remarks>
/// As in rated inquiries, but many judgements are looked at together. First each is moved to four places on either side, up to a factor of a million; then the nearest
/// stretches across which a conclusion changes are cut into nine, and again, those that can no longer be among the nearest being dropped on the way. What turns and
/// turns back within one stretch is not seen. An aversion is moved in size and stays one; wants that are only ranked have no size to be moved.
/// </remarks>
internal sealed class SituationFlips
{
    private const int Lanes = WorldTile.Width;
    private const int Sides = Lanes / 2;
    private const double Edge = 1e-8;

    private readonly ImmutableArray<SituationQuestion> _questions;
    private readonly WorldTable _central;
    private readonly SituationUses _uses;
    private readonly JudgementUses _labels;
    private readonly ImmutableArray<Judgement> _judgements;
    private readonly SituationProbes _probes;
    private readonly RunControl _control;
    private readonly ProbeReading _now;
    private readonly int[] _outcomes;

    /// <summary>A finder.</summary>
    /// <param name="middle">The inquiry over the central world.</param>
    /// <param name="judgements">What is drawn.</param>
    /// <param name="questions">What is concluded.</param>
    /// <param name="control">How to run.</param>
    public SituationFlips(CompiledInquiry middle, JudgementSet judgements, IEnumerable<SituationQuestion> questions, RunControl control)
    {
        Inquiry inquiry = middle.Inquiry;
        _questions = [.. questions];
        _control = control;
        _central = WorldTable.Central(judgements);
        _uses = new SituationUses(inquiry);
        _labels = new JudgementUses(inquiry);
        _judgements = [.. UsedJudgements.Of(judgements).Where(j => double.IsFinite(Place(j)))];
        _probes = new SituationProbes(middle, _central, control);
        ImmutableArray<int> all = [.. Enumerable.Range(0, inquiry.Possibilities.Length)];
        _now = _probes.Read([new Probe(null, [], all)], _questions.SelectMany(q => q.Designs), null, _control.Threads)[0];
        _outcomes = [.. _questions.Select(q => q.In(_now, 0))];
    }

    /// <summary>The flips, the one that need move least first.</summary>
    public ImmutableArray<Flip> Find()
    {
        _control.Report(RunStage.Flips, 0, 1);
        List<NearFlip> near = Nearest(Stretches());
        while (near.Exists(n => !n.IsExact))
        {
            near = Nearest(Narrowed(near));
        }

        ImmutableArray<Flip> flips = [.. FlipOrder.Of(Clearly(near).Select(FlipOf))];
        _control.Report(RunStage.Flips, 1, 1);
        return flips;
    }

    /// <summary>Every stretch, one a side at most, across which a judgement reverses a conclusion.</summary>
    private List<NearFlip> Stretches()
    {
        Judgement[] moved = [.. _judgements.Where(j => !Touched(j).IsEmpty || _uses.IsPrice(j.Key)).OrderBy(j => string.Join(",", Touched(j)), StringComparer.Ordinal)];
        ProbeReading[] readings = _probes.Read([.. moved.Select(j => ProbeOf(j, Apart(j), Touched(j)))], _questions.SelectMany(q => q.Designs), _now, _control.Threads);
        var near = new List<NearFlip>();
        for (int question = 0; question < _questions.Length; question++)
        {
            for (int i = 0; i < moved.Length; i++)
            {
                if (MayDependOn(question, moved[i]))
                {
                    near.AddRange(Stretches(question, moved[i], readings[i]));
                }
            }
        }

        return near;
    }

    private IEnumerable<NearFlip> Stretches(int question, Judgement judgement, ProbeReading reading)
    {
        double[] places = Apart(judgement);
        for (int side = 0; side < Lanes; side += Sides)
        {
            for (int lane = side; lane < side + Sides; lane++)
            {
                int outcome = _questions[question].In(reading, lane);
                if (outcome != _outcomes[question])
                {
                    yield return new NearFlip(question, judgement, new FlipStretch(Place(judgement), lane == side ? Place(judgement) : places[lane - 1], places[lane], outcome));
                    break;
                }
            }
        }
    }

    /// <summary>Those that may be among the nearest of their question: not surely farther than as many others, each of another judgement, as are kept.</summary>
    private List<NearFlip> Nearest(IEnumerable<NearFlip> near)
    {
        var kept = new List<NearFlip>();
        foreach (IGrouping<int, NearFlip> own in near.GroupBy(n => n.Question))
        {
            double[] surely = [.. own.GroupBy(n => n.Judgement.Key).Select(g => g.Min(n => n.Stretch.AtMost)).Order()];
            double bar = surely[Math.Min(_questions[own.Key].Most, surely.Length) - 1];
            kept.AddRange(own.Where(n => n.Stretch.AtLeast <= bar));
        }

        return kept;
    }

    private IEnumerable<NearFlip> Narrowed(List<NearFlip> near) =>
        Asked([.. near.Where(n => !n.IsExact)], n => [.. Enumerable.Range(1, Lanes).Select(i => n.Stretch.Before + ((n.Stretch.Beyond - n.Stretch.Before) * i / (Lanes + 1)))])
            .Select(asked => Narrowed(asked.Near, asked.Places, asked.Outcomes))
            .Concat(near.Where(n => n.IsExact));

    private NearFlip Narrowed(NearFlip near, double[] places, int[] outcomes)
    {
        int first = Array.FindIndex(outcomes, outcome => outcome != _outcomes[near.Question]);
        return near with
        {
            Stretch = near.Stretch with
            {
                Before = first switch { < 0 => places[^1], 0 => near.Stretch.Before, _ => places[first - 1] },
                Beyond = first < 0 ? near.Stretch.Beyond : places[first],
                Becomes = first < 0 ? near.Stretch.Becomes : outcomes[first],
            },
        };
    }

    /// <summary>The ones to be told, with what is concluded clearly beyond: at the very edge two answers may be equal to the rounding.</summary>
    private IEnumerable<NearFlip> Clearly(List<NearFlip> near)
    {
        NearFlip[] told = [.. near.GroupBy(n => n.Question).SelectMany(own => own.OrderBy(n => n.Stretch.AtMost).DistinctBy(n => n.Judgement.Key).Take(_questions[own.Key].Most))];
        return Asked(told, n => [.. Enumerable.Repeat(n.Stretch.Beyond + (Math.Sign(n.Stretch.Beyond - n.Stretch.Start) * Edge), Lanes)])
            .Select(asked => asked.Outcomes[0] == _outcomes[asked.Near.Question] ? asked.Near : asked.Near with { Stretch = asked.Near.Stretch with { Becomes = asked.Outcomes[0] } })
            .OrderBy(n => n.Question);
    }

    /// <summary>What is concluded at eight places for each of some.</summary>
    private IEnumerable<(NearFlip Near, double[] Places, int[] Outcomes)> Asked(NearFlip[] near, Func<NearFlip, double[]> places)
    {
        (ulong[] Designs, NearFlip[] Near)[] groups = [.. near.GroupBy(n => _questions[n.Question].Designs).Select(g => (g.Key, g.OrderBy(n => string.Join(",", Looked(n)), StringComparer.Ordinal).ToArray()))];
        ProbeReading[][] readings = new ProbeReading[groups.Length][];
        PieceWork.Run(groups.Length, _control.Threads, () => _probes, (probes, group) =>
            readings[group] = probes.Read([.. groups[group].Near.Select(n => ProbeOf(n.Judgement, places(n), Looked(n)))], groups[group].Designs, _now, Math.Max(1, _control.Threads / groups.Length)), _control.Token);
        for (int group = 0; group < groups.Length; group++)
        {
            for (int i = 0; i < groups[group].Near.Length; i++)
            {
                NearFlip one = groups[group].Near[i];
                ProbeReading reading = readings[group][i];
                yield return (one, places(one), [.. Enumerable.Range(0, Lanes).Select(lane => _questions[one.Question].In(reading, lane))]);
            }
        }
    }

    private Flip FlipOf(NearFlip near)
    {
        SituationQuestion question = _questions[near.Question];
        double breakEven = Math.CopySign(FlipScale.From(near.Judgement.Kind, near.Stretch.Beyond), Central(near.Judgement));
        return new Flip
        {
            Conclusion = question.Described(_outcomes[near.Question]),
            Becomes = question.Described(near.Stretch.Becomes),
            Judgement = near.Judgement,
            Now = Central(near.Judgement),
            BreakEven = breakEven,
            Factor = Exponential.Of(near.Stretch.AtMost),
            WithinRange = breakEven >= near.Judgement.Distribution.Minimum && breakEven <= near.Judgement.Distribution.Maximum,
            Share = question.Share is { } share ? _outcomes[near.Question] != 0 ? share : 1 - share : null,
            Uses = _labels.Labels(near.Judgement.Key),
        };
    }

    private static Probe ProbeOf(Judgement judgement, double[] places, ImmutableArray<int> possibilities) =>
        new(judgement, [.. places.Select(place => FlipScale.From(judgement.Kind, place))], possibilities);

    /// <summary>Four places on either side, each four times as far as the one before.</summary>
    private double[] Apart(Judgement judgement)
    {
        double[] distances = [.. Enumerable.Range(0, Sides).Select(i => FlipScale.Most * Math.ScaleB(1, 2 * (i + 1 - Sides)))];
        return [.. distances.Select(d => Place(judgement) + d), .. distances.Select(d => Place(judgement) - d)];
    }

    private bool MayDependOn(int question, Judgement judgement) =>
        _questions[question].IsConclusion(_outcomes[question])
        && (Touched(judgement).Intersect(_questions[question].Possibilities).Any() || (_questions[question].Priced && _uses.IsPrice(judgement.Key)));

    private ImmutableArray<int> Touched(Judgement judgement) => _uses.Possibilities(judgement.Key);

    private ImmutableArray<int> Looked(NearFlip near) => [.. Touched(near.Judgement).Intersect(_questions[near.Question].Possibilities)];

    private double Place(Judgement judgement) => FlipScale.To(judgement.Kind, Math.Abs(Central(judgement)));

    private double Central(Judgement judgement) => _central.Of(judgement)[0];
}
