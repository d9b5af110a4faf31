using Suppose.Analysis.Designs;
using Suppose.Analysis.Lessons;
using Suppose.Analysis.NeverBest;
using Suppose.Analysis.Record;
using Suppose.Analysis.Settling;

namespace Suppose.Analysis;

/// <summary>What is to be found among all designs, found while they are met a part at a time: nothing is kept of a design but what may be reported of it.</summary>
internal sealed class SurveyReading
{
    private readonly Groundwork _ground;
    private readonly HullFindings? _hulls;
    private readonly MinimalSets[] _minimalEach;
    private readonly int _enough;

    private SurveyReading(CompiledInquiry inquiry, SurveyPlan plan, Groundwork ground, HullFindings? hulls, WeighedRecord? record)
    {
        _ground = ground;
        _hulls = hulls;
        Least = new LeastLosses(0, 0);
        Front = new ParetoFront(inquiry);
        Minimal = new MinimalSets(inquiry.Space, plan);
        Reach = new ReachCandidates(inquiry.Possibilities);
        Leanings = new LeaningFinder(inquiry);
        Settling = SettlingValue.For(inquiry);
        Worth = record?.Worth(inquiry);
        _minimalEach = [.. Enumerable.Range(0, inquiry.Possibilities).Select(_ => new MinimalSets(inquiry.Space, plan))];
        _enough = Enumerable.Range(0, inquiry.Worlds + 1).First(worlds => Verdicts.Of((double)worlds / inquiry.Worlds) == Verdict.Holds);
    }

    /// <summary>The least that any design loses.</summary>
    public LeastLosses Least { get; private set; }

    /// <summary>The designs worth having.</summary>
    public ParetoFront Front { get; }

    /// <summary>The minimal designs that hold for all in at least 95% of the worlds.</summary>
    public MinimalSets Minimal { get; }

    /// <summary>The same for each possibility.</summary>
    public IReadOnlyList<MinimalSets> MinimalEach => _minimalEach;

    /// <summary>The designs that may come nearest to ending the act under each possibility.</summary>
    public ReachCandidates Reach { get; }

    /// <summary>The designs that may come nearest to holding for all.</summary>
    public NearestDesigns Nearest { get; } = new();

    /// <summary>What everything leans on.</summary>
    public LeaningFinder Leanings { get; }

    /// <summary>What settling the motive would be worth; null where that can't be asked.</summary>
    public SettlingValue? Settling { get; }

    /// <summary>What finding things out would be worth; null where that can't be asked.</summary>
    public WorthOfFinding? Worth { get; }

    /// <summary>Looks at every design.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="ground">What the rounds of a run share.</param>
    /// <param name="hulls">Findings about mixtures, which are made for all designs where that is possible; null where they are not looked at.</param>
    /// <param name="record">The record, weighed; null where it is not.</param>
    /// <param name="control">How to run.</param>
    /// <param name="plan">How the designs are shared out; null to choose. No result depends on it but for last digits.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static SurveyReading Of(CompiledInquiry inquiry, Groundwork ground, HullFindings? hulls, WeighedRecord? record, RunControl control, SurveyPlan? plan = null)
    {
        plan ??= SurveyPlan.Of(inquiry);
        SurveyReading reading = new(inquiry, plan, ground, hulls, record);
        foreach (DesignSurvey part in SurveyPass.Run(inquiry, plan, control, keepsHolding: hulls is { LooksAtAll: true }))
        {
            reading.TakeIn(part, control.Token);
        }

        return reading;
    }

    private void TakeIn(DesignSurvey part, CancellationToken token)
    {
        CentralActs acts = _ground.Acts(part.Sets);
        _hulls?.LookAt(part);
        Least = part.Least;
        Front.TakeIn(part, set => _hulls?.Mixtures(set) ?? 0, token);
        Minimal.TakeIn(part.Sets, part.All, _enough);
        for (int possibility = 0; possibility < _minimalEach.Length; possibility++)
        {
            _minimalEach[possibility].TakeIn(part.Sets, part.Each[possibility], _enough);
        }

        Reach.TakeIn(part, acts);
        Nearest.TakeIn(part, acts);
        Leanings.TakeIn(part, acts);
        Settling?.TakeIn(part);
        Worth?.TakeIn(part);
    }
}
